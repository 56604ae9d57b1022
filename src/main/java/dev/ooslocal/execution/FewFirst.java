package dev.ooslocal.execution;

import dev.ooslocal.platform.storage.Times;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds executions by their marks, facets, tags and the time of their end. What few executions have
 * is looked up first, and only those are read; what many have is found soon enough by looking at
 * one execution after the other.
 */
@Component
class FewFirst {
  private static final int FEW = 500;

  private final JdbcTemplate jdbc;

  FewFirst(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds what the filter says of marks and tags, and narrows it down by facets and the end. */
  void narrow(ExecutionQuery query, ExecutionFilter f) {
    mark(query, f, Marks.RESOURCE, f.resourceId());
    mark(query, f, Marks.TEMPLATE, query.nested());
    if (f.description() != null) {
      mark(query, f, Marks.DESCRIBED, Marks.DESCRIBED);
    }
    query
        .facets()
        .forEach(
            (facet, value) -> {
              if (facet.marks(f.account(), value)) {
                boolean _ = few(query, () -> marked(f, facet.attribute(), value));
              }
            });
    Instant endedAfter = f.endedAfter();
    if (endedAfter != null) {
      boolean _ = few(query, () -> ended(f, endedAfter));
    }
    boolean fewHaveOne = false;
    for (Map.Entry<String, String> tag : f.tags().entrySet()) {
      fewHaveOne = fewHaveOne || few(query, () -> tagged(f, tag.getKey(), tag.getValue()));
    }
    query.tags(f.tags());
  }

  private void mark(ExecutionQuery query, ExecutionFilter f, String kind, @Nullable String mark) {
    if (mark != null && !few(query, () -> marked(f, kind, mark))) {
      query.marked(kind, mark);
    }
  }

  private static boolean few(ExecutionQuery query, Supplier<List<String>> lookUp) {
    List<String> ids = lookUp.get();
    if (ids.size() > FEW) {
      return false;
    }
    query.among(ids);
    return true;
  }

  private List<String> marked(ExecutionFilter f, String kind, String mark) {
    return jdbc.query(
        "select execution_id from execution_mark where account_id = ? and region_id = ? and kind ="
            + " ? and mark = ? fetch first ? rows only",
        (row, _) -> row.getString(1),
        f.account(),
        f.region(),
        kind,
        mark,
        FEW + 1);
  }

  private List<String> ended(ExecutionFilter f, Instant after) {
    return jdbc.query(
        "select id from execution where account_id = ? and region_id = ? and ended_at >= ?"
            + " fetch first ? rows only",
        (row, _) -> row.getString(1),
        f.account(),
        f.region(),
        Times.column(after),
        FEW + 1);
  }

  private List<String> tagged(ExecutionFilter f, String key, String value) {
    return jdbc.query(
        "select resource_id from resource_tag where account_id = ? and region_id = ? and"
            + " resource_type = ? and tag_key = ? and tag_value = ? fetch first ? rows only",
        (row, _) -> row.getString(1),
        f.account(),
        f.region(),
        Executions.TAGGED_AS,
        key,
        value,
        FEW + 1);
  }
}
