package dev.ooslocal.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves a loop on: polls items that are due, begins as many as there is room for, then closes it.
 */
final class LoopFlow {
  /** Items begun by one decision, so that an activation stays short. */
  private static final int BEGUN_AT_ONCE = 50;

  private LoopFlow() {}

  static List<Command> decide(ExecutionView execution, TaskRun loop) {
    LoopProgress progress = loop.loop().orElseThrow();
    List<Command> commands = new ArrayList<>();
    for (TaskRun run : execution.open()) {
      if (run.isDue(execution.now()) && isItemOf(loop, run)) {
        commands.add(new Command.Poll(run));
      }
    }
    for (int i = Math.min(progress.room(), BEGUN_AT_ONCE); i > 0; i--) {
      commands.add(
          progress.again().isEmpty() ? new Command.BeginItem(loop) : new Command.BeginAgain(loop));
    }
    return commands.isEmpty() ? between(loop, progress) : commands;
  }

  private static List<Command> between(TaskRun loop, LoopProgress progress) {
    if (progress.isDone()) {
      return List.of(new Command.CloseLoop(loop));
    }
    if (progress.isBatchDone() && !progress.isLastBatch() && !progress.paused()) {
      return List.of(new Command.NextBatch(loop));
    }
    return List.of();
  }

  private static boolean isItemOf(TaskRun loop, TaskRun run) {
    return run.parentId().filter(loop.id()::equals).isPresent();
  }
}
