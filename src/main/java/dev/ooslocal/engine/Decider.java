package dev.ooslocal.engine;

import java.util.List;

/**
 * Says what comes next for an execution: program, rows, signals and time in, commands out. It
 * changes nothing, reads nothing else and never fails, so a crash between any two steps is repaired
 * by deciding again.
 *
 * <p>An execution has one top-level task run at work, its current one, or stands between two tasks.
 * A current run that is closed is left behind by {@link Flow}; one that loops is moved on by {@link
 * LoopFlow}; signals go first, one at a time, through {@link SignalFlow}. No command at all means:
 * wait for a time, a signal or a child.
 */
final class Decider {
  private Decider() {}

  public static List<Command> decide(ExecutionView execution) {
    if (!execution.signals().isEmpty() && !mustRunFirst(execution)) {
      return SignalFlow.decide(execution, execution.signals().getFirst());
    }
    return switch (execution.status()) {
      case STARTED -> List.of(new Command.Run());
      case RUNNING, WAITING -> flow(execution);
      case QUEUED, SUCCESS, FAILED, CANCELLED -> List.of();
    };
  }

  /**
   * Of what is told to an execution that has not run yet, only a cancellation is acted on at once.
   */
  private static boolean mustRunFirst(ExecutionView execution) {
    return execution.status() == ExecutionStatus.STARTED
        && !(execution.signals().getFirst().signal() instanceof Signal.Cancel);
  }

  private static List<Command> flow(ExecutionView execution) {
    if (execution.hold() != Hold.NONE) {
      return List.of();
    }
    return execution.current().map(run -> at(execution, run)).orElseGet(() -> between(execution));
  }

  private static List<Command> at(ExecutionView execution, TaskRun run) {
    if (!run.status().isOpen()) {
      return Flow.after(execution, run);
    }
    if (run.loop().isPresent()) {
      return LoopFlow.decide(execution, run);
    }
    return run.isDue(execution.now()) ? List.of(new Command.Poll(run)) : List.of();
  }

  private static List<Command> between(ExecutionView execution) {
    if (execution.cursor() >= execution.program().tasks().size()) {
      return List.of(Flow.end(execution));
    }
    if (execution.facts().mode() == Mode.DEBUG) {
      String next = execution.program().tasks().get(execution.cursor()).name();
      return List.of(
          new Command.Stand(Hold.STEP, "Waiting for ExecuteTask, next is " + next + "."));
    }
    return List.of(new Command.Begin(execution.cursor(), null, null));
  }
}
