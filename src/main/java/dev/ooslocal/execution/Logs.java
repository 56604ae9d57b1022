package dev.ooslocal.execution;

import dev.ooslocal.engine.LogLine;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads the log of an execution, newest line first. */
@Component
public class Logs {
  private static final int CHUNKS_AT_ONCE = 50;

  private final JdbcTemplate jdbc;

  Logs(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * At most this many lines before a place.
   *
   * @param taskRunId only lines about this run; null: all
   */
  public List<Line> page(
      String executionId, @Nullable String taskRunId, @Nullable Place before, int most) {
    List<Line> page = new ArrayList<>();
    long next = before == null ? Long.MAX_VALUE : before.chunk();
    while (page.size() < most) {
      List<Chunk> chunks = chunks(executionId, next);
      if (chunks.isEmpty()) {
        break;
      }
      for (Chunk chunk : chunks) {
        take(chunk, taskRunId, before, most, page);
      }
      next = chunks.getLast().number() - 1;
    }
    return page;
  }

  private static void take(
      Chunk chunk, @Nullable String taskRunId, @Nullable Place before, int most, List<Line> page) {
    JsonNode lines = chunk.lines();
    int end =
        before != null && before.chunk() == chunk.number()
            ? Math.min(before.index(), lines.size())
            : lines.size();
    for (int i = end - 1; i >= 0 && page.size() < most; i--) {
      JsonNode line = lines.get(i);
      String run = line.path("run").asString();
      if (taskRunId == null || taskRunId.equals(run)) {
        page.add(
            new Line(
                new Place(chunk.number(), i),
                new LogLine(
                    Instant.parse(line.path("at").asString()), run, line.path("says").asString())));
      }
    }
  }

  private List<Chunk> chunks(String executionId, long from) {
    return jdbc.query(
        "select chunk, lines from execution_log where execution_id = ? and chunk <= ? order by"
            + " chunk desc fetch first "
            + CHUNKS_AT_ONCE
            + " rows only",
        (row, n) -> new Chunk(row.getLong(1), Json.parse(row.getString(2))),
        executionId,
        from);
  }

  /** A line and where it stands. */
  public record Line(Place place, LogLine line) {}

  /** Where a line stands: in which activation's lines, and where among them. */
  public record Place(long chunk, int index) {}

  private record Chunk(long number, JsonNode lines) {}
}
