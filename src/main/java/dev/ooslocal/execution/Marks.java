package dev.ooslocal.execution;

import dev.ooslocal.engine.ExecutionFacts;
import dev.ooslocal.engine.TaskRow;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What executions can be found by beside their own columns: the resources they touch and the
 * templates they apply. Chosen: a resource is what looks like a resource id (such as {@code
 * i-bp1abc}) in the parameters or among the items of a loop.
 */
@Component
class Marks {
  static final String RESOURCE = "resource";
  static final String TEMPLATE = "template";

  /** Marks those that have a description, which few have. */
  static final String DESCRIBED = "described";

  /** The longest text that can be a mark. */
  static final int LONGEST = 300;

  private static final Pattern RESOURCE_ID = Pattern.compile("[a-z]{1,6}-[a-z0-9][a-z0-9_-]{2,80}");

  private final JdbcTemplate jdbc;

  Marks(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Marks an execution with the resources in its parameters. */
  void parameters(ExecutionFacts facts, JsonNode parameters) {
    mark(facts, facts.id(), RESOURCE, texts(parameters).filter(Marks::isResource).toList());
  }

  /** Marks an execution with the resources among its new loop items. */
  void items(ExecutionFacts facts, List<TaskRow> begun) {
    List<String> found =
        begun.stream()
            .map(TaskRow::item)
            .flatMap(i -> i == null ? Stream.empty() : texts(i))
            .filter(Marks::isResource)
            .toList();
    mark(facts, facts.id(), RESOURCE, found);
  }

  /** Marks an execution with a template that it, or a child of it, runs. */
  void template(ExecutionFacts facts, String executionId, String templateName) {
    mark(facts, executionId, TEMPLATE, List.of(templateName));
  }

  /** Marks an execution as one that has a description. */
  void described(Execution execution, @Nullable String description) {
    if (description != null && !description.isEmpty()) {
      mark(execution, DESCRIBED, DESCRIBED);
    }
  }

  /** Marks an execution with what is unusual about it. */
  void facets(Execution started) {
    for (Facet facet : Facet.values()) {
      facet.markOf(started).ifPresent(value -> mark(started, facet.attribute(), value));
    }
  }

  /** Marks an execution with another value of a facet than the one it had. */
  void change(String account, String region, String id, Facet facet, String value) {
    jdbc.update(
        "delete from execution_mark where execution_id = ? and kind = ?", id, facet.attribute());
    if (facet.marks(account, value)) {
      mark(account, region, id, facet.attribute(), List.of(value));
    }
  }

  private void mark(Execution execution, String kind, String mark) {
    mark(execution.accountId(), execution.regionId(), execution.id(), kind, List.of(mark));
  }

  private void mark(ExecutionFacts facts, String id, String kind, Collection<String> marks) {
    mark(facts.account(), facts.region(), id, kind, marks);
  }

  private void mark(
      String account, String region, String id, String kind, Collection<String> marks) {
    if (marks.isEmpty()) {
      return;
    }
    jdbc.batchUpdate(
        "insert into execution_mark (account_id, region_id, kind, mark, execution_id) values (?, ?,"
            + " ?, ?, ?) on conflict do nothing",
        marks.stream().distinct().map(m -> new Object[] {account, region, kind, m, id}).toList());
  }

  private static Stream<String> texts(JsonNode value) {
    if (value.isString()) {
      return Stream.of(value.asString());
    }
    return value.isContainer()
        ? StreamSupport.stream(value.spliterator(), false).flatMap(Marks::texts)
        : Stream.empty();
  }

  static boolean isResource(String text) {
    return text.length() <= LONGEST && RESOURCE_ID.matcher(text).matches();
  }
}
