package dev.ooslocal.platform.storage;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of a list that is read by an index. It names all columns of the index, from the first
 * on, also those that are the same in all rows asked for: only then does H2 read the index in its
 * order, and stops when the page is full; else it reads everything and sorts it.
 */
public final class IndexOrder {
  private IndexOrder() {}

  /** The clause, all columns in one direction. */
  public static String by(Stream<String> columns, boolean ascending) {
    return columns
        .map(column -> column + (ascending ? "" : " desc"))
        .collect(Collectors.joining(", ", " order by ", ""));
  }
}
