package dev.ooslocal.template.api;

import dev.ooslocal.platform.SortText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** What lists of templates can be sorted by; popularity grows with the starts. */
enum SortField {
  TOTAL_EXECUTION_COUNT(
      "TotalExecutionCount", "t.starts", 0L, i -> digits(i.totalExecutionCount()), Long::valueOf),
  POPULARITY("Popularity", "t.starts", 0L, i -> digits(i.totalExecutionCount()), Long::valueOf),
  TEMPLATE_NAME("TemplateName", "t.nameOrder", "", i -> SortText.of(i.templateName()), key -> key),
  CREATED_DATE(
      "CreatedDate",
      "t.createdAt",
      Instant.EPOCH,
      i -> micros(i.createdDate()),
      SortField::instant),
  UPDATED_DATE(
      "UpdatedDate",
      "t.updatedAt",
      Instant.EPOCH,
      i -> micros(i.updatedDate()),
      SortField::instant);

  private final String wireName;
  private final String column;
  private final Object least;
  private final Function<TemplateItem, String> key;
  private final Function<String, Object> value;

  SortField(
      String wireName,
      String column,
      Object least,
      Function<TemplateItem, String> key,
      Function<String, Object> value) {
    this.wireName = wireName;
    this.column = column;
    this.least = least;
    this.key = key;
    this.value = value;
  }

  /** Its expression in a query over templates {@code t}. */
  String column() {
    return column;
  }

  /** No value is less: a condition with it holds always, and makes the order's index be taken. */
  Object least() {
    return least;
  }

  /** A text that sorts as the field does. */
  String key(TemplateItem item) {
    return key.apply(item);
  }

  /** What a key stands for in a query. */
  Object value(String sortKey) {
    return value.apply(sortKey);
  }

  private static String digits(long number) {
    return "%019d".formatted(number);
  }

  private static String micros(Instant instant) {
    return digits(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
  }

  private static Instant instant(String sortKey) {
    return Instant.EPOCH.plus(Long.parseLong(sortKey), ChronoUnit.MICROS);
  }

  @Override
  public String toString() {
    return wireName;
  }
}
