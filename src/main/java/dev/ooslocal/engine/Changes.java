package dev.ooslocal.engine;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What an activation changed, to be written in one transaction.
 *
 * @param row the execution
 * @param begun new task runs
 * @param changed task runs that were there before
 * @param log new log lines in order
 * @param consumed the ids of the signals that were acted on
 * @param wakeUps when it must be activated again, each with a cause id unique in the execution
 * @param dropped cause ids of wake-ups that nobody waits for any more
 * @param calls calls that are to leave the process once this has been committed
 * @param outbox signals for other executions
 * @param more whether it stopped half-way and is to be activated again at once
 */
public record Changes(
    ExecutionRow row,
    List<TaskRow> begun,
    List<TaskRow> changed,
    List<LogLine> log,
    List<Long> consumed,
    List<WakeUp> wakeUps,
    List<String> dropped,
    List<OutgoingAttempt> calls,
    List<Outgoing> outbox,
    boolean more) {

  /**
   * A time to be activated at.
   *
   * @param pulls whether a clock that skips may jump to it by itself
   */
  public record WakeUp(String cause, Instant at, boolean pulls) {}

  /** One attempt of a call that leaves the process. */
  public record OutgoingAttempt(String taskRunId, int attempt, String kind, JsonNode request) {}

  /** A signal for another execution. */
  public record Outgoing(String executionId, Signal signal) {}
}
