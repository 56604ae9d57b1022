package dev.ooslocal.language.plan;

import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Jump;
import dev.ooslocal.language.Loop;
import dev.ooslocal.language.SelectorExpression;
import dev.ooslocal.language.Task;
import dev.ooslocal.language.TaskOutput;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.language.expression.ExpressionReader;
import dev.ooslocal.language.expression.Reach;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans tasks in order, and remembers whose raw results are referred to. */
final class TaskPlanner {
  private final Frame frame;
  private final ExpressionReader expressions;
  private final SelectorPlanner selectors;
  private final Jumps jumps;
  private final Problems problems;
  private final Set<Integer> results = new HashSet<>();
  private final Set<String> around = new HashSet<>();

  TaskPlanner(Frame frame) {
    this.frame = frame;
    this.expressions = frame.expressions();
    this.problems = frame.problems();
    this.selectors = new SelectorPlanner(expressions, problems);
    this.jumps = new Jumps(frame.draft().tasks(), problems);
  }

  /** The tasks whose raw result is referred to by the tasks planned so far. */
  Set<Integer> results() {
    return results;
  }

  /** The names of tasks around these ones that are referred to. */
  Set<String> around() {
    return around;
  }

  /** Remembers what an expression turned out to use. */
  void uses(Reach reach) {
    results.addAll(reach.results());
    reach.tasks().stream().filter(task -> task < 0).map(frame.names()::around).forEach(around::add);
    frame.tasksOf(reach.conditionNames()).forEach(around::add);
  }

  private boolean isCritical(TaskDraft draft) {
    Source critical = draft.member("IsCritical");
    if (critical == null) {
      return true;
    }
    if (Coercion.to(ValueType.BOOLEAN, critical.value()).isEmpty()) {
      problems.add("critical", critical, "IsCritical is true or false");
    }
    return !critical.text().equalsIgnoreCase("false");
  }

  Task plan(TaskDraft draft) {
    return problems.planned(draft.name(), () -> planned(draft));
  }

  private Task planned(TaskDraft draft) {
    Reach reach = Reach.before(draft.index());
    Source condition = draft.member("When");
    Expression when = condition == null ? null : expressions.condition(condition, reach);
    Loop loop = loop(draft, reach, when);
    Expression properties = new PropertiesPlanner(expressions).plan(draft, reach);
    List<TaskOutput> outputs = outputs(draft, reach);
    jumps.checkChoice(draft);
    checkItem(draft, reach);
    checkConditions(draft, reach);
    uses(reach);
    Source description = draft.member("Description");
    return new Task(
        draft.index(),
        draft.name(),
        draft.signature().map(ActionSignature::name).orElse(draft.action()),
        description == null ? null : description.value(),
        properties,
        outputs,
        loop,
        when,
        jumps.read(draft, "OnError", new Jump.End()),
        jumps.read(draft, "OnSuccess", new Jump.Next()),
        jumps.read(draft, "OnCancel", new Jump.End()),
        isCritical(draft),
        new RetryPlanner(problems).plan(draft),
        false);
  }

  private @Nullable Loop loop(TaskDraft draft, Reach reach, @Nullable Expression when) {
    LoopPlanner loops = new LoopPlanner(expressions);
    if (!draft.hasBody()) {
      return loops.plan(draft, reach, when);
    }
    Loop.Body body = new BodyPlanner(frame).plan(draft, reach);
    around.addAll(body.around());
    return loops.plan(draft, reach, when, body);
  }

  /** Those of a loop with a body are its aggregates. */
  private List<TaskOutput> outputs(TaskDraft draft, Reach reach) {
    List<TaskOutput> outputs = new ArrayList<>();
    if (draft.hasBody()) {
      return outputs;
    }
    draft
        .outputs()
        .forEach(
            (name, member) -> {
              Source selector = member.value().member("ValueSelector");
              outputs.add(
                  new TaskOutput(
                      name,
                      Types.read(member.value().member("Type"), problems),
                      selector(selector, member.value(), reach)));
            });
    return outputs;
  }

  private SelectorExpression selector(@Nullable Source selector, Source output, Reach reach) {
    if (selector == null) {
      problems.add("output", output, "an output needs a ValueSelector");
      return SelectorPlanner.everything();
    }
    return selectors.plan(selector, reach);
  }

  private void checkItem(TaskDraft draft, Reach reach) {
    Source item = reach.item();
    boolean hasItem = frame.isBody() || draft.hasBody() || draft.member("Loop") != null;
    if (item != null && !hasItem) {
      problems.add("item-outside-loop", item, "ACS::TaskLoopItem is used but the task has no Loop");
    }
  }

  private void checkConditions(TaskDraft draft, Reach reach) {
    Source when = draft.member("When");
    for (String name : reach.conditionNames()) {
      if (frame.isTooEarlyFor(name, draft)) {
        problems.add(
            "unknown-reference",
            when == null ? draft.source() : when,
            "the condition " + name + " refers to a task that has not run yet here");
      }
    }
  }
}
