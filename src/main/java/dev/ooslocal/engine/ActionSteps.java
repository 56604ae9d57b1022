package dev.ooslocal.engine;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Task;
import dev.ooslocal.language.TaskOutput;
import dev.ooslocal.platform.Json;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks actions and writes down how far they got. */
final class ActionSteps {
  static final String BUG =
      "InternalError: the service could not carry this out; its log has the cause.";

  private final Actions actions;
  private final Children children;
  private final StoredValues stored;
  private final Firing firing;

  ActionSteps(Actions actions, Children children, StoredValues stored, Firing firing) {
    this.actions = actions;
    this.children = children;
    this.stored = stored;
    this.firing = firing;
  }

  /** A high-risk call waits until a person confirms it, where the execution asks for that. */
  boolean waitsForConfirmation(ExecutionState state, TaskRun run) {
    boolean asks =
        state.facts().confirms()
            && actions.find(run.action()).filter(action -> action.isHighRisk(run)).isPresent();
    if (asks) {
      park(
          state,
          run,
          Waits.CONFIRMATION,
          new Progress.Awaiting(
              Waits.PERSON, null, "Waiting for approval of a high-risk action.", null));
    }
    return asks;
  }

  /** An action that is no atom is a public template of that name and runs as a child. */
  void start(ExecutionState state, TaskRun run) {
    Optional<BoundAction<?>> action = actions.find(run.action());
    if (action.isPresent()) {
      ask(state, run, task -> action.get().start(task, run));
    } else {
      absorb(state, run, new Progress.Child(productAction(run)));
    }
  }

  void poll(ExecutionState state, TaskRun run) {
    run.asksAgain();
    ask(state, run, task -> atom(run).poll(task, run));
  }

  void tell(ExecutionState state, TaskRun run, Signal.Notify word) {
    run.asksAgain();
    ask(state, run, task -> atom(run).notified(task, run, word));
  }

  void answer(ExecutionState state, TaskRun run, JsonNode outcome) {
    run.asksAgain();
    ask(state, run, task -> atom(run).answered(task, run, outcome));
  }

  void takeChild(ExecutionState state, TaskRun run, Signal.ChildEnded child) {
    absorb(
        state,
        run,
        switch (child.status()) {
          case SUCCESS -> new Progress.Done(child.outputs());
          case CANCELLED -> new Progress.Rejected(child.message());
          case FAILED, STARTED, QUEUED, RUNNING, WAITING -> new Progress.Failed(child.message());
        });
  }

  /** Fires a trigger by a message from outside. */
  void fire(ExecutionState state, TaskRun run, JsonNode message) {
    try {
      firing.fire(state, run, atom(run).heard(run, message));
    } catch (EvaluationException wrong) {
      state.log(run.id(), "The task " + run.name() + " could not trigger: " + wrong.getMessage());
    }
  }

  void cancel(ExecutionState state, TaskRun run) {
    if (run.isEvaluated()) {
      actions
          .find(run.action())
          .ifPresent(a -> a.cancel(new TaskInvocation(state, run, stored), run));
    }
    run.childId().ifPresent(id -> state.tell(id, new Signal.Cancel(state.facts().id())));
  }

  void fail(ExecutionState state, TaskRun run, String message) {
    close(state, run, TaskStatus.FAILED, message);
    state.log(run.id(), "The task " + run.label() + " failed. " + message);
  }

  void skip(ExecutionState state, TaskRun run) {
    close(state, run, TaskStatus.SKIPPED, "");
    state.log(run.id(), "The task " + run.label() + " was skipped.");
  }

  /** Closes a run as it stands; the loop it is an item of counts it. */
  void close(ExecutionState state, TaskRun run, TaskStatus status, String message) {
    run.close(status, state.secrets().mask(message), state.now());
    closed(state, run);
  }

  private void ask(ExecutionState state, TaskRun run, Function<Invocation, Progress> question) {
    Progress progress;
    try {
      progress = question.apply(new TaskInvocation(state, run, stored));
    } catch (EvaluationException wrong) {
      progress = new Progress.Failed(wrong.getMessage());
    } catch (RuntimeException bug) {
      if (!state.expectsBug()) {
        throw bug;
      }
      progress = new Progress.Failed(BUG);
    }
    absorb(state, run, progress);
  }

  private void absorb(ExecutionState state, TaskRun run, Progress progress) {
    switch (progress) {
      case Progress.Done done -> done(state, run, done);
      case Progress.Failed failed -> fail(state, run, failed.message());
      case Progress.Rejected rejected -> {
        close(state, run, TaskStatus.CANCELLED, rejected.message());
        state.log(run.id(), "The task " + run.label() + " was cancelled. " + rejected.message());
      }
      case Progress.Pending pending ->
          park(
              state,
              run,
              pending.waits(),
              new Progress.Awaiting(
                  pending.waits(), pending.until(), pending.message(), pending.memo()));
      case Progress.Awaiting awaiting -> park(state, run, awaiting.waits(), awaiting);
      case Progress.Child child -> startChild(state, run, child.start());
      case Progress.Round round ->
          startChild(state, run, new ChildStart.Round(state.parameters(), Scope.of(state, run)));
      case Progress.Call call -> {
        state.call(run, call.kind(), call.request());
        run.park(Waits.CALL, null, run.message(), call.memo(), state.now());
        state.touched(run);
      }
      case Progress.Fired fired -> {
        firing.fire(state, run, fired.event());
        firing.nextAt(state, fired.until());
        park(
            state,
            run,
            Waits.EVENT,
            new Progress.Awaiting(Waits.EVENT, fired.until(), fired.message(), fired.memo()));
      }
    }
  }

  private void done(ExecutionState state, TaskRun run, Progress.Done done) {
    Task task = state.program().tasks().get(run.task());
    ObjectNode outputs;
    try {
      outputs = outputs(state, task, run, done.result());
    } catch (EvaluationException wrong) {
      fail(state, run, wrong.getMessage());
      return;
    }
    run.goesTo(done.next());
    run.succeed(done.result(), task.keepsResult(), outputs, state.now());
    closed(state, run);
    state.log(run.id(), "The task " + run.label() + " completed.");
    if (!outputs.isEmpty()) {
      state.log(run.id(), "The task " + run.label() + " output: " + Json.text(outputs));
    }
  }

  /** A child's own outputs are outputs too; declared ones are selected from the result. */
  private ObjectNode outputs(ExecutionState state, Task task, TaskRun run, JsonNode result) {
    ObjectNode outputs = Json.object();
    if (run.childId().isPresent() && result instanceof ObjectNode childOutputs) {
      outputs.setAll(childOutputs);
    }
    RunEnvironment environment = new RunEnvironment(state, run.item(), stored);
    for (TaskOutput output : task.outputs()) {
      outputs.set(output.name(), output.select(result, environment));
    }
    return outputs;
  }

  private void park(ExecutionState state, TaskRun run, Waits waits, Progress.Awaiting awaiting) {
    String message = state.secrets().mask(awaiting.message());
    boolean isNews = !message.equals(run.message()) || run.waits() != waits;
    run.park(waits, awaiting.until(), message, awaiting.memo(), state.now());
    state.touched(run);
    if (waits.isTrigger()) {
      firing.nextAt(state, awaiting.until());
    }
    if (isNews) {
      state.log(run.id(), "The task " + run.label() + " waiting. " + message);
    }
  }

  private void startChild(ExecutionState state, TaskRun run, ChildStart start) {
    try {
      run.startedChild(children.start(state, run, start), state.now());
      state.touched(run);
    } catch (Children.ChildRefused refused) {
      fail(state, run, refused.getMessage());
    }
  }

  private void closed(ExecutionState state, TaskRun run) {
    state.touched(run);
    run.parentId()
        .flatMap(state::run)
        .filter(loop -> loop.status().isOpen())
        .ifPresent(
            loop -> {
              loop.loopMoved(loop.loop().orElseThrow().ended(run.status()), state.now());
              state.touched(loop);
            });
  }

  private BoundAction<?> atom(TaskRun run) {
    return actions
        .find(run.action())
        .orElseThrow(() -> new IllegalStateException(run.action() + " is no atom"));
  }

  private static ChildStart productAction(TaskRun run) {
    ObjectNode parameters = run.properties() instanceof ObjectNode object ? object : Json.object();
    return new ChildStart.Named(run.action(), null, parameters);
  }
}
