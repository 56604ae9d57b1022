package dev.ooslocal.cloud.journal;

import dev.ooslocal.cloud.CallJournal.Filter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter as SQL. */
record Where(String sql, List<Object> values) {
  static Where of(Filter filter) {
    List<String> parts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    add("service_key", key(filter.service()), parts, values);
    add("api_key", key(filter.api()), parts, values);
    add("region", filter.region(), parts, values);
    add("execution_id", filter.executionId(), parts, values);
    add("task_name", filter.taskName(), parts, values);
    add("answered_by", filter.answeredBy(), parts, values);
    String sql = parts.isEmpty() ? " " : " where " + String.join(" and ", parts) + " ";
    return new Where(sql, values);
  }

  private static @Nullable String key(@Nullable String name) {
    return name == null ? null : CallRow.key(name);
  }

  private static void add(
      String column, @Nullable String value, List<String> parts, List<Object> values) {
    if (value != null) {
      parts.add(column + " = ?");
      values.add(value);
    }
  }
}
