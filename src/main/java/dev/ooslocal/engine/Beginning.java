package dev.ooslocal.engine;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Loop;
import dev.ooslocal.language.Task;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Begins task runs: asks their condition, lays out their loop, evaluates their properties. */
final class Beginning {
  private final ActionSteps steps;
  private final StoredValues stored;
  private final LoopQuota quota;

  Beginning(ActionSteps steps, StoredValues stored, LoopQuota quota) {
    this.steps = steps;
    this.stored = stored;
    this.quota = quota;
  }

  void task(ExecutionState state, Command.Begin asked) {
    state.goTo(asked.task(), null);
    TaskRun run = state.begin(asked.task(), null, null, -1, 0);
    Task task = state.program().tasks().get(asked.task());
    String note = asked.note();
    if (note != null) {
      Performer.note(state, run, note);
    }
    JsonNode trigger = state.facts().trigger();
    try {
      if (task.isTrigger() && trigger != null) {
        skipTrigger(state, task, run, trigger);
      } else {
        begin(state, task, run, asked.properties());
      }
    } catch (EvaluationException wrong) {
      steps.fail(state, run, wrong.getMessage());
    }
  }

  /** The next item of a loop. */
  void item(ExecutionState state, TaskRun loop) {
    LoopProgress progress = loop.loop().orElseThrow();
    int index = progress.next();
    int batch = progress.mode().equals("Batch") ? progress.batch() + 1 : 0;
    TaskRun run = state.begin(loop.task(), loop, loop.items().get(index), index, batch);
    loop.loopMoved(progress.begun(), state.now());
    state.touched(loop);
    Task task = state.program().tasks().get(loop.task());
    try {
      Loop plan = task.loop();
      if (!isAsked(task, run) || passes(state, task, run)) {
        started(state, run);
        start(state, task, run, plan != null && plan.body() != null ? null : loop.instead());
      } else {
        steps.skip(state, run);
      }
    } catch (EvaluationException wrong) {
      steps.fail(state, run, wrong.getMessage());
    }
  }

  /** A failed task run once more; its condition may be what failed, so it is asked again too. */
  void again(ExecutionState state, TaskRun run) {
    Task task = state.program().tasks().get(run.task());
    try {
      if (isAsked(task, run) && !passes(state, task, run)) {
        steps.skip(state, run);
        return;
      }
      start(state, task, run, null);
    } catch (EvaluationException wrong) {
      steps.fail(state, run, wrong.getMessage());
    }
  }

  private void begin(ExecutionState state, Task task, TaskRun run, @Nullable ObjectNode instead) {
    if (isAsked(task, run) && !passes(state, task, run)) {
      steps.skip(state, run);
      return;
    }
    started(state, run);
    start(state, task, run, instead);
  }

  private void start(ExecutionState state, Task task, TaskRun run, @Nullable ObjectNode instead) {
    Loop loop = task.loop();
    if (loop != null && run.parentId().isEmpty()) {
      if (instead != null) {
        run.evaluated(instead);
      }
      loop(state, loop, run);
      return;
    }
    JsonNode properties = task.properties().evaluate(environment(state, run));
    run.evaluated(instead == null ? properties : overlay(properties, instead));
    state.touched(run);
    if (!steps.waitsForConfirmation(state, run)) {
      steps.start(state, run);
    }
  }

  private void loop(ExecutionState state, Loop loop, TaskRun run) {
    RunEnvironment environment = environment(state, run);
    JsonNode items = instead(loop, run, "LoopItems");
    if (items == null) {
      items = loop.items().evaluate(environment);
    }
    if (!items.isArray()) {
      throw new EvaluationException("Loop.Items must be a list, not " + Json.text(items) + ".");
    }
    JsonNode control = instead(loop, run, "LoopRateControl");
    if (control == null && loop.rateControl() != null) {
      control = loop.rateControl().evaluate(environment);
    }
    List<JsonNode> all = new ArrayList<>(items.size());
    items.forEach(all::add);
    LoopProgress progress = LoopPlan.of(all.size(), control, state.facts().loopMode());
    run.loops(
        all,
        state.facts().mode() == Mode.DEBUG
            ? progress.oneByOne()
            : progress.atMost(quota.of(state.facts().account())));
    state.touched(run);
  }

  /** What a debugger gives a loop with a body instead of its own. */
  private static @Nullable JsonNode instead(Loop loop, TaskRun run, String property) {
    ObjectNode given = run.instead();
    return loop.body() == null || given == null ? null : given.get(property);
  }

  /** Whether the condition is asked by this run: by that of the task, or by each of its items. */
  private static boolean isAsked(Task task, TaskRun run) {
    Loop loop = task.loop();
    boolean perItem = loop != null && loop.whenPerItem();
    return perItem == run.parentId().isPresent();
  }

  private boolean passes(ExecutionState state, Task task, TaskRun run) {
    Expression when = task.when();
    if (when == null) {
      return true;
    }
    JsonNode answer = when.evaluate(environment(state, run));
    return answer.isBoolean() ? answer.asBoolean() : answer.asString("").equalsIgnoreCase("true");
  }

  private void skipTrigger(ExecutionState state, Task task, TaskRun run, JsonNode message) {
    RunEnvironment environment = environment(state, run);
    ObjectNode outputs = Json.object();
    task.outputs().forEach(o -> outputs.set(o.name(), o.select(message, environment)));
    run.skip(message, outputs, state.now());
    state.touched(run);
  }

  private RunEnvironment environment(ExecutionState state, TaskRun run) {
    return new RunEnvironment(state, run.item(), stored);
  }

  private static void started(ExecutionState state, TaskRun run) {
    state.log(run.id(), "The task " + run.label() + " started.");
  }

  private static ObjectNode overlay(JsonNode properties, ObjectNode instead) {
    ObjectNode merged = Json.object();
    if (properties instanceof ObjectNode object) {
      merged.setAll(object);
    }
    merged.setAll(instead);
    return merged;
  }
}
