package dev.ooslocal.engine;

import dev.ooslocal.language.Retry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The task an action works for. */
public interface Invocation {
  String executionId();

  /** The id of the task run, which is also the idempotency token of its calls. */
  String taskRunId();

  String taskName();

  String account();

  String region();

  /** The role the execution assumes; empty: the rights of whoever started it. */
  String ramRole();

  /** Who started the execution. */
  String user();

  /** The loop item; null outside loops. */
  @Nullable JsonNode item();

  /** The item's place in its loop, from 0; -1 outside loops. */
  int itemIndex();

  /** Counts how often the action was asked for this task run, this time included, from 1. */
  int attempt();

  Retry retry();

  /** The time of the activation. */
  Instant now();

  /** What the action wanted to remember; JSON null at the start. */
  JsonNode memo();

  /** Adds a line to the execution's log. */
  void log(String message);
}
