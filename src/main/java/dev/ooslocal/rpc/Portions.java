package dev.ooslocal.rpc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A list that is kept in a table and filtered in memory. It is read in portions, and no further
 * than until a page is full.
 */
public final class Portions {
  private static final int LARGEST = 1_000;

  private Portions() {}

  /** Reads a portion of a list. */
  public interface Reader<T, P> {
    /**
     * The next elements.
     *
     * @param after the place of the last one seen; null at the beginning
     * @param most how many at most; fewer mean that there are no more
     */
    List<T> read(@Nullable P after, int most);
  }

  /** Takes from a portion what passes; once for each portion, so that it can look things up. */
  public interface Filter<T> {
    Predicate<T> of(List<T> portion);
  }

  /**
   * The first elements behind a place that pass.
   *
   * @param from the place; null: from the beginning
   * @param most how many at most
   * @param place where an element stands
   */
  public static <T, P> List<T> first(
      @Nullable P from, int most, Function<T, P> place, Reader<T, P> reader, Filter<T> filter) {
    List<T> found = new ArrayList<>();
    P last = from;
    for (int size = most; found.size() < most; size = Math.min(2 * size, LARGEST)) {
      List<T> portion = reader.read(last, size);
      portion.stream().filter(filter.of(portion)).limit(most - found.size()).forEach(found::add);
      if (portion.size() < size) {
        break;
      }
      last = place.apply(portion.getLast());
    }
    return found;
  }
}
