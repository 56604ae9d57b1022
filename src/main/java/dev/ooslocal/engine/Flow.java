package dev.ooslocal.engine;

import dev.ooslocal.language.Jump;
import dev.ooslocal.language.Program;
import dev.ooslocal.language.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the flow goes on after a task run is closed. */
final class Flow {
  private static final String END = "ACS::END";
  private static final String NEXT = "ACS::NEXT";

  private Flow() {}

  static List<Command> after(ExecutionView execution, TaskRun run) {
    Task task = execution.program().tasks().get(run.task());
    return switch (run.status()) {
      case SUCCESS -> afterSuccess(execution, task, run);
      case SKIPPED -> List.of(go(execution, task, new Jump.Next(), null));
      case FAILED -> afterFailure(execution, task, run);
      case CANCELLED -> afterRejection(execution, task, run);
      case RUNNING, WAITING -> throw new IllegalStateException(run.id() + " is still open");
    };
  }

  /** The end of the program: Failed when a critical failure was left behind. */
  static Command.Finish end(ExecutionView execution) {
    if (execution.facts().mode() == Mode.DEBUG) {
      return endOfDebugging(execution);
    }
    String failure = execution.failure();
    return execution.failed()
        ? new Command.Finish(ExecutionStatus.FAILED, failure == null ? "" : failure)
        : new Command.Finish(ExecutionStatus.SUCCESS, "");
  }

  /** In Debug a task may be run again: only its latest run counts (chosen). */
  private static Command.Finish endOfDebugging(ExecutionView execution) {
    return execution.program().tasks().stream()
        .filter(Task::critical)
        .flatMap(task -> execution.latest(task.name()).stream())
        .filter(run -> run.status() == TaskStatus.FAILED)
        .findFirst()
        .map(run -> new Command.Finish(ExecutionStatus.FAILED, run.message()))
        .orElseGet(() -> new Command.Finish(ExecutionStatus.SUCCESS, ""));
  }

  private static List<Command> afterSuccess(ExecutionView execution, Task task, TaskRun run) {
    if (task.isTrigger()) {
      // The tasks behind a trigger are its children's; the parent is over when its trigger is.
      return List.of(end(execution));
    }
    Jump jump = run.next().map(name -> jump(execution.program(), name)).orElseGet(task::onSuccess);
    return List.of(go(execution, task, jump, null));
  }

  private static List<Command> afterFailure(ExecutionView execution, Task task, TaskRun run) {
    String failure = task.critical() ? run.message() : null;
    return switch (execution.facts().mode()) {
      case AUTOMATIC -> List.of(go(execution, task, task.onError(), failure));
      case FAILURE_PAUSE -> List.of(new Command.Stand(Hold.FAILURE, run.message()));
      // Debug stays at the failed task: it is what ExecuteTask runs again unless told otherwise.
      case DEBUG -> List.of(new Command.GoTo(task.index(), null));
    };
  }

  private static List<Command> afterRejection(ExecutionView execution, Task task, TaskRun run) {
    if (execution.facts().mode() == Mode.DEBUG) {
      return List.of(go(execution, task, new Jump.Next(), null));
    }
    return switch (task.onCancel()) {
      case Jump.End end -> List.of(new Command.Finish(ExecutionStatus.CANCELLED, run.message()));
      case Jump.Next next -> List.of(go(execution, task, next, null));
      case Jump.To to -> List.of(go(execution, task, to, null));
    };
  }

  private static Command go(
      ExecutionView execution, Task task, Jump jump, @Nullable String failure) {
    int target =
        switch (jump) {
          case Jump.Next next -> task.index() + 1;
          case Jump.End end -> execution.program().tasks().size();
          case Jump.To to -> to.task();
        };
    return new Command.GoTo(target, failure);
  }

  private static Jump jump(Program program, String name) {
    if (name.equalsIgnoreCase(END)) {
      return new Jump.End();
    }
    if (name.equalsIgnoreCase(NEXT)) {
      return new Jump.Next();
    }
    return new Jump.To(
        program
            .task(name)
            .map(Task::index)
            .orElseThrow(() -> new IllegalStateException("no task " + name)));
  }
}
