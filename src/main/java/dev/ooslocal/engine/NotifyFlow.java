package dev.ooslocal.engine;

import dev.ooslocal.language.Task;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Acts on what a person says by NotifyExecution. */
final class NotifyFlow {
  private NotifyFlow() {}

  static List<Command> decide(ExecutionView execution, Signal.Notify word) {
    return switch (word.kind()) {
      case APPROVE, REJECT -> judge(execution, word);
      case EXECUTE_TASK -> executeTask(execution, word);
      case CANCEL_TASK -> cancelTask(execution, word);
      case COMPLETE_EXECUTION -> complete(word);
      case RETRY_TASK ->
          failed(execution)
              .map(run -> noted(run, word, new Command.Retry(run, word)))
              .orElseGet(List::of);
      case SKIP_TASK ->
          failed(execution)
              .map(run -> noted(run, word, new Command.Skip(run, word)))
              .orElseGet(List::of);
    };
  }

  /** Whether a person's approval or rejection would reach this task run. */
  static boolean isAskable(TaskRun run) {
    return switch (run.waits()) {
      case PERSON, CONFIRMATION, BATCH -> run.status().isOpen();
      case NONE, POLL, CALL, CHILD, WAITING_CHILD, ITEMS, TIME, MOMENT, EVENT -> false;
    };
  }

  private static List<Command> judge(ExecutionView execution, Signal.Notify word) {
    return execution.open().stream()
        .filter(NotifyFlow::isAskable)
        .filter(run -> word.taskRunIds().isEmpty() || word.taskRunIds().contains(run.id()))
        .filter(run -> word.loopItem() == null || word.loopItem().equals(text(run.item())))
        .flatMap(run -> noted(run, word, judged(run, word)).stream())
        .toList();
  }

  private static Command judged(TaskRun run, Signal.Notify word) {
    if (run.waits() == Waits.PERSON) {
      return new Command.Tell(run, word);
    }
    if (word.kind() == Signal.Notify.Kind.REJECT) {
      return new Command.Close(run, TaskStatus.CANCELLED, "Rejected by " + word.by() + ".");
    }
    return run.waits() == Waits.BATCH ? new Command.ResumeLoop(run) : new Command.Confirm(run);
  }

  private static List<Command> executeTask(ExecutionView execution, Signal.Notify word) {
    if (execution.hold() != Hold.STEP) {
      return List.of();
    }
    String name = word.taskName();
    int task =
        name == null
            ? execution.cursor()
            : execution.program().task(name).map(Task::index).orElse(execution.cursor());
    return one(new Command.Begin(task, word.parameters(), word.note()));
  }

  private static List<Command> cancelTask(ExecutionView execution, Signal.Notify word) {
    return execution
        .current()
        .filter(run -> run.status().isOpen())
        .map(
            run ->
                noted(
                    run,
                    word,
                    new Command.Close(
                        run, TaskStatus.CANCELLED, "Cancelled by " + word.by() + ".")))
        .orElseGet(List::of);
  }

  private static List<Command> complete(Signal.Notify word) {
    ExecutionStatus status = word.status() == null ? ExecutionStatus.SUCCESS : word.status();
    return one(new Command.Finish(status, "The execution was completed by " + word.by() + "."));
  }

  private static Optional<TaskRun> failed(ExecutionView execution) {
    return execution
        .current()
        .filter(run -> execution.hold() == Hold.FAILURE && run.status() == TaskStatus.FAILED);
  }

  private static List<Command> noted(TaskRun run, Signal.Notify word, Command command) {
    String note = word.note();
    return note == null ? one(command) : List.of(new Command.Note(run, note), command);
  }

  private static List<Command> one(Command command) {
    return List.of(command);
  }

  /** A loop item as a notification names it. */
  static @Nullable String text(@Nullable JsonNode item) {
    return item == null ? null : item.isString() ? item.asString() : item.toString();
  }
}
