package dev.ooslocal.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something told to an execution from outside its activation: stored with a wake-up, read under the
 * lock, in order, once.
 */
public sealed interface Signal {

  /** Stop. */
  record Cancel(String by) implements Signal {}

  /** A queued execution may run. */
  record Admit() implements Signal {}

  /**
   * A person's word ({@code NotifyExecution}).
   *
   * @param kind Approve, Reject, ExecuteTask, CancelTask, CompleteExecution, RetryTask, SkipTask
   * @param taskRunIds the task runs meant; empty: those that wait for it
   * @param taskName the task to execute next
   * @param parameters properties to use instead
   * @param loopItem the loop item meant
   * @param note a note
   * @param status how to complete
   * @param by who says so
   */
  record Notify(
      Kind kind,
      List<String> taskRunIds,
      @Nullable String taskName,
      @Nullable ObjectNode parameters,
      @Nullable String loopItem,
      @Nullable String note,
      @Nullable ExecutionStatus status,
      String by)
      implements Signal {

    public Notify {
      taskRunIds = List.copyOf(taskRunIds);
    }

    /** The notifications, under their wire names. */
    public enum Kind {
      APPROVE("Approve"),
      REJECT("Reject"),
      EXECUTE_TASK("ExecuteTask"),
      CANCEL_TASK("CancelTask"),
      COMPLETE_EXECUTION("CompleteExecution"),
      RETRY_TASK("RetryTask"),
      SKIP_TASK("SkipTask");

      private final String wireName;

      Kind(String wireName) {
        this.wireName = wireName;
      }

      public String wireName() {
        return wireName;
      }
    }
  }

  /**
   * An event, an alarm or a time for the trigger task.
   *
   * @param type Event, Alarm or Timer
   * @param content the message
   */
  record Trigger(String type, JsonNode content, String by) implements Signal {}

  /**
   * A child execution has ended.
   *
   * @param taskRunId the task run that started it
   * @param outputs the child's outputs
   */
  record ChildEnded(
      String childId, String taskRunId, ExecutionStatus status, String message, ObjectNode outputs)
      implements Signal {}

  /** A child execution has begun or ceased to wait. */
  record ChildMoved(String childId, String taskRunId, boolean waiting) implements Signal {}

  /**
   * A call that left the process has come to an end.
   *
   * @param outcome what {@link OutgoingCalls} made of it
   */
  record CallEnded(String taskRunId, int attempt, JsonNode outcome) implements Signal {}

  /** New parameter values ({@code UpdateExecution}). */
  record Update(ObjectNode parameters) implements Signal {}
}
