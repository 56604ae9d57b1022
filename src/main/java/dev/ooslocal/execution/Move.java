package dev.ooslocal.execution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The request that moves what waits. */
public sealed interface Move {
  /** Advance the clock until then. */
  record Advance(Instant to) implements Move {}

  /**
   * Say something by NotifyExecution.
   *
   * @param type its NotifyType
   * @param taskId the task run it is about; null: the execution
   */
  record Notify(String region, String executionId, String type, @Nullable String taskId)
      implements Move {}

  /**
   * Fire a trigger.
   *
   * @param type Event, Alarm or Timer
   */
  record Trigger(String region, String executionId, String type) implements Move {}

  /** Cancel an execution. */
  record Cancel(String region, String executionId) implements Move {}
}
