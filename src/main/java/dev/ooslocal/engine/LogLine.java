package dev.ooslocal.engine;

import java.time.Instant;

/**
 * A line of an execution's log.
 *
 * @param at when
 * @param taskRunId the task run it is about; empty when about the execution
 * @param message what happened
 */
public record LogLine(Instant at, String taskRunId, String message) {}
