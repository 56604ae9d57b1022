package dev.ooslocal.engine;

import dev.ooslocal.platform.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an activation changes of an execution, as it is stored.
 *
 * @param status its state
 * @param statusMessage human text: what failed, or what is waited for
 * @param hold why it stands still as a whole
 * @param cursor the index of the next task; the number of tasks: the end
 * @param current the id of the top-level task run at work, or just closed; null between tasks
 * @param failed whether a critical task has failed
 * @param failure the message of the first such failure; null without one
 * @param nextRun the number of the next task run, from 1
 * @param nextChild the number of the next child execution, from 1
 * @param parameters the effective parameters
 * @param outputs the outputs, empty until the end
 * @param firings what a trigger has done so far; null without a trigger
 * @param startedAt when it first ran; null before
 * @param updatedAt when it last changed
 * @param endedAt when it ended; null before
 * @param version counts the activations that changed it
 */
public record ExecutionRow(
    ExecutionStatus status,
    String statusMessage,
    Hold hold,
    int cursor,
    @Nullable String current,
    boolean failed,
    @Nullable String failure,
    int nextRun,
    int nextChild,
    ObjectNode parameters,
    ObjectNode outputs,
    @Nullable Firings firings,
    @Nullable Instant startedAt,
    Instant updatedAt,
    @Nullable Instant endedAt,
    long version) {

  /** One that has not been activated yet. */
  public static ExecutionRow fresh(ExecutionStatus status, ObjectNode parameters, Instant now) {
    return new ExecutionRow(
        status,
        "",
        Hold.NONE,
        0,
        null,
        false,
        null,
        1,
        1,
        parameters,
        Json.object(),
        null,
        null,
        now,
        null,
        0);
  }
}
