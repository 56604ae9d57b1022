package dev.ooslocal.execution;

import dev.ooslocal.engine.LogLine;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;

/** The log as activations write it: one row holds all lines of one activation. */
@Component
class LogRows {
  private final JdbcTemplate jdbc;

  LogRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void append(String executionId, long chunk, List<LogLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    ArrayNode array = Json.array();
    for (LogLine line : lines) {
      array
          .addObject()
          .put("at", line.at().toString())
          .put("run", line.taskRunId())
          .put("says", line.message());
    }
    jdbc.update(
        "insert into execution_log (execution_id, chunk, lines) values (?, ?, ?)",
        executionId,
        chunk,
        Json.text(array));
  }
}
