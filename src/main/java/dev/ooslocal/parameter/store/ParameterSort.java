package dev.ooslocal.parameter.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What lists of parameters can be sorted by. */
public enum ParameterSort {
  NAME("Name", "p.nameOrder", ""),
  CREATED_DATE("CreatedDate", "p.createdAt", Instant.EPOCH);

  private final String wireName;
  private final String column;
  private final Object least;

  ParameterSort(String wireName, String column, Object least) {
    this.wireName = wireName;
    this.column = column;
    this.least = least;
  }

  /** No value is less: a condition with it holds always, and makes the order's index be taken. */
  Object least() {
    return least;
  }

  /** Its expression in a query over parameters {@code p}. */
  String column() {
    return column;
  }

  /** Where a parameter stands, as a text. */
  public String key(StoredParameter parameter) {
    return switch (this) {
      case NAME -> parameter.nameOrder();
      case CREATED_DATE ->
          String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, parameter.createdAt()));
    };
  }

  /** What such a text stands for in a query. */
  Object value(String key) {
    return switch (this) {
      case NAME -> key;
      case CREATED_DATE -> Instant.EPOCH.plus(Long.parseLong(key), ChronoUnit.MICROS);
    };
  }

  @Override
  public String toString() {
    return wireName;
  }
}
