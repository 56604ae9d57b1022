package dev.ooslocal.execution.api;

import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.engine.Hold;
import dev.ooslocal.engine.Mode;
import dev.ooslocal.engine.Signal;
import dev.ooslocal.engine.TaskStatus;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.Executions;
import dev.ooslocal.execution.TaskExecution;
import dev.ooslocal.execution.TaskLists;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What may be said to an execution, as it stands now. */
@Component
class NotifyRules {
  private static final Set<String> FOR_A_PERSON =
      Set.of(Waits.PERSON.name(), Waits.CONFIRMATION.name(), Waits.BATCH.name());

  private final Executions executions;
  private final TaskLists tasks;

  NotifyRules(Executions executions, TaskLists tasks) {
    this.executions = executions;
    this.tasks = tasks;
  }

  void check(Execution execution, Signal.Notify word) {
    Standing.requireOpen(execution, "notified");
    word.taskRunIds().forEach(run -> requireRun(execution, run));
    switch (word.kind()) {
      case APPROVE, REJECT -> requireAsking(execution, word);
      case EXECUTE_TASK -> requireStep(execution, word.taskName());
      case CANCEL_TASK -> requireDebugTask(execution);
      case COMPLETE_EXECUTION -> requireDebug(execution);
      case RETRY_TASK, SKIP_TASK -> requireFailure(execution, word);
    }
  }

  private void requireRun(Execution execution, String run) {
    if (tasks.find(execution.id(), run).isEmpty()) {
      throw ApiException.invalid("TaskExecutionId", "there is no task run " + run);
    }
  }

  private void requireAsking(Execution execution, Signal.Notify word) {
    List<TaskExecution> open = tasks.open(execution.id());
    List<TaskExecution> asking =
        open.stream()
            .filter(t -> FOR_A_PERSON.contains(t.waits()))
            .filter(t -> word.loopItem() == null || word.loopItem().equals(text(t.item())))
            .toList();
    List<String> ids = asking.stream().map(TaskExecution::id).toList();
    boolean reached =
        word.taskRunIds().isEmpty() ? !ids.isEmpty() : ids.containsAll(word.taskRunIds());
    if (!reached) {
      throw Standing.refusal(
          execution,
          word.kind().wireName()
              + " is for a task that waits for a person"
              + (ids.isEmpty() ? nobody(open) : ": " + String.join(", ", ids) + "."));
    }
  }

  /** Says where to look for a task that does wait. */
  private static String nobody(List<TaskExecution> open) {
    List<String> children =
        open.stream()
            .filter(t -> t.waits().equals(Waits.WAITING_CHILD.name()))
            .map(TaskExecution::childId)
            .filter(Objects::nonNull)
            .toList();
    return children.isEmpty()
        ? "; none does."
        : "; none of its own does, but of these child executions some may: "
            + String.join(", ", children)
            + ".";
  }

  private void requireStep(Execution execution, @Nullable String taskName) {
    if (execution.hold() != Hold.STEP) {
      throw Standing.refusal(
          execution, "ExecuteTask is for one in the mode Debug that waits before its next task.");
    }
    if (taskName != null && executions.program(execution).task(taskName).isEmpty()) {
      throw ApiException.invalid("TaskName", "the template has no task " + taskName);
    }
  }

  private void requireDebugTask(Execution execution) {
    requireDebug(execution);
    if (tasks.open(execution.id()).isEmpty()) {
      throw Standing.refusal(execution, "CancelTask is for one with a task at work.");
    }
  }

  private static void requireDebug(Execution execution) {
    boolean moves =
        execution.status() == ExecutionStatus.RUNNING
            || execution.status() == ExecutionStatus.WAITING;
    if (!moves || !execution.mode().equals(Mode.DEBUG.wireName())) {
      throw Standing.refusal(
          execution,
          "CancelTask and CompleteExecution are for one in the mode Debug that is Running or"
              + " Waiting; its mode is "
              + execution.mode()
              + ".");
    }
  }

  private void requireFailure(Execution execution, Signal.Notify word) {
    String failed = execution.currentRun();
    boolean meant = word.taskRunIds().stream().allMatch(run -> isOfFailed(execution, failed, run));
    if (execution.hold() != Hold.FAILURE || !meant) {
      throw Standing.refusal(
          execution,
          "RetryTask and SkipTask are for one in the mode FailurePause that waits after a failed"
              + " task"
              + (execution.hold() == Hold.FAILURE ? ": " + failed + "." : "."));
    }
    String item = word.loopItem();
    if (item != null && !hasFailed(execution, failed, item)) {
      throw ApiException.invalid(
          "LoopItem", "no failed item of the task run %s is %s".formatted(failed, item));
    }
  }

  /** The failed task, or a failed item of its loop. */
  private boolean isOfFailed(Execution execution, @Nullable String failed, String run) {
    return run.equals(failed)
        || tasks
            .find(execution.id(), run)
            .filter(item -> item.parentId() != null && item.parentId().equals(failed))
            .filter(item -> item.status().equals(TaskStatus.FAILED.wireName()))
            .isPresent();
  }

  private boolean hasFailed(Execution execution, @Nullable String loop, String item) {
    return tasks.items(execution.id(), loop).stream()
        .filter(run -> run.status().equals(TaskStatus.FAILED.wireName()))
        .anyMatch(run -> item.equals(text(run.item())));
  }

  static @Nullable String text(@Nullable JsonNode item) {
    return item == null ? null : item.isString() ? item.asString() : Json.text(item);
  }
}
