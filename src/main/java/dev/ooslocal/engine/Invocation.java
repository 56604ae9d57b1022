package dev.ooslocal.engine;

import dev.ooslocal.language.Retry;
import dev.ooslocal.language.ValueType;
import java.time.Instant;
import java.util.List;
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

  /** What the task reads from the result, in order; references in selectors are filled in. */
  default List<Output> outputs() {
    return List.of();
  }

  /**
   * An output of the task.
   *
   * @param selector the jq it is read with
   * @param type what it counts as
   * @param uses the jq programs that other tasks apply to it
   */
  record Output(String selector, ValueType type, List<String> uses) {
    public Output {
      uses = List.copyOf(uses);
    }
  }

  /** Adds a line to the execution's log. */
  void log(String message);
}
