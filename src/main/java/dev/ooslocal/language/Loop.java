package dev.ooslocal.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a task repeats.
 *
 * @param items yields the list to go through
 * @param rateControl yields an object of {@code Mode, MaxErrors, Concurrency, Batch,
 *     ConcurrencyInBatches, BatchPauseOption}, or null; the older flat form is brought into it
 * @param outputs the aggregates
 * @param whenPerItem whether the task's {@code When} refers to the item and so is asked per item
 * @param body the tasks that run for each item, of an {@code ACS::Loop}; null: the task's own
 *     action
 */
public record Loop(
    Expression items,
    @Nullable Expression rateControl,
    List<Aggregate> outputs,
    boolean whenPerItem,
    @Nullable Body body) {

  public Loop {
    outputs = List.copyOf(outputs);
  }

  /** A loop over the task's own action. */
  public Loop(
      Expression items,
      @Nullable Expression rateControl,
      List<Aggregate> outputs,
      boolean whenPerItem) {
    this(items, rateControl, outputs, whenPerItem, null);
  }

  /**
   * What runs for each item.
   *
   * @param program the tasks, with the parameters and conditions of the template around them; its
   *     outputs are those that the loop puts together
   * @param around the names of the tasks around it whose outputs it refers to
   */
  public record Body(Program program, Set<String> around) {
    public Body {
      around = Set.copyOf(around);
    }
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
