package dev.ooslocal.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a task repeats.
 *
 * @param items yields the list to go through
 * @param rateControl yields an object of {@code Mode, MaxErrors, Concurrency, Batch,
 *     ConcurrencyInBatches, BatchPauseOption}, or null; the older flat form is brought into it
 * @param outputs the aggregates
 * @param whenPerItem whether the task's {@code When} refers to the item and so is asked per item
 */
public record Loop(
    Expression items,
    @Nullable Expression rateControl,
    List<Aggregate> outputs,
    boolean whenPerItem) {

  public Loop {
    outputs = List.copyOf(outputs);
  }

  /**
   * An output over all items.
   *
   * @param name as written
   * @param kind how the values are put together
   * @param field the task output that is put together
   */
  public record Aggregate(String name, Kind kind, String field) {
    /** How values are put together. */
    public enum Kind {
      LIST_JOIN,
      SUM
    }
  }
}
