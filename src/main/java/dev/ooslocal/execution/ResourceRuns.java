package dev.ooslocal.execution;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.storage.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The task runs that work on one resource each: loop items that are resource ids. */
@Component
public class ResourceRuns {
  private static final int AT_ONCE = 200;

  private final JdbcTemplate jdbc;

  ResourceRuns(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * At most this many runs of these executions behind a place.
   *
   * @param afterExecution the execution of the last run seen; empty at the beginning
   * @param afterNumber that run's number
   */
  public List<Run> page(
      List<String> executionIds, String afterExecution, int afterNumber, int most) {
    List<Run> page = new ArrayList<>();
    int start = Math.max(0, executionIds.indexOf(afterExecution));
    for (String id : executionIds.subList(start, executionIds.size())) {
      int number = id.equals(afterExecution) ? afterNumber : 0;
      while (page.size() < most) {
        List<Run> some = some(id, number);
        some.stream().filter(r -> Marks.isResource(r.resourceId())).forEach(page::add);
        if (some.size() < AT_ONCE) {
          break;
        }
        number = some.getLast().number();
      }
    }
    return page.size() > most ? page.subList(0, most) : page;
  }

  private List<Run> some(String executionId, int after) {
    return jdbc.query(
        "select number, item, child_id, status, outputs, created_at from task_execution where"
            + " execution_id = ? and number > ? and item is not null order by number fetch first "
            + AT_ONCE
            + " rows only",
        (row, n) -> {
          JsonNode item = Json.parse(row.getString("item"));
          return new Run(
              executionId,
              row.getInt("number"),
              item.isString() ? item.asString() : "",
              row.getString("child_id"),
              row.getString("status"),
              StoredJson.readObjectOrNull(row.getString("outputs")),
              Times.of(row, "created_at"));
        },
        executionId,
        after);
  }

  /** A run that works on one resource. */
  public record Run(
      String executionId,
      int number,
      String resourceId,
      @Nullable String childId,
      String status,
      @Nullable ObjectNode outputs,
      Instant startedAt) {}
}
