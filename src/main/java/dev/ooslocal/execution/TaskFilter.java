package dev.ooslocal.execution;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which task runs of one execution a list shows; null means any.
 *
 * @param executionIds the executions
 * @param items whether items of loops are shown too
 * @param parentId items of this run
 * @param id this run alone
 * @param name the task's name
 * @param action the task's action, in any case
 * @param status its wire name
 */
public record TaskFilter(
    List<String> executionIds,
    boolean items,
    @Nullable String parentId,
    @Nullable String id,
    @Nullable String name,
    @Nullable String action,
    @Nullable String status,
    @Nullable Instant startedAfter,
    @Nullable Instant startedBefore,
    @Nullable Instant endedAfter,
    @Nullable Instant endedBefore) {

  public TaskFilter {
    executionIds = List.copyOf(executionIds);
  }

  /** All task runs of an execution, items too. */
  public static TaskFilter of(String executionId) {
    return new TaskFilter(
        List.of(executionId), true, null, null, null, null, null, null, null, null, null);
  }
}
