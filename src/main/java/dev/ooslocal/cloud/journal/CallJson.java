package dev.ooslocal.cloud.journal;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.storage.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A row as the local API shows it. */
final class CallJson {
  private CallJson() {}

  static ObjectNode of(ResultSet row) throws SQLException {
    ObjectNode call = Json.object();
    call.put("id", "call-" + row.getLong("seq"));
    call.put("at", Times.of(row, "called_at").toString());
    call.put("service", row.getString("service"));
    call.put("api", row.getString("api"));
    call.put("region", row.getString("region"));
    call.set("parameters", json(row.getString("parameters")));
    String error = row.getString("error");
    call.set(
        error == null ? "answer" : "error", json(error == null ? row.getString("answer") : error));
    call.put("answeredBy", row.getString("answered_by"));
    call.put("stubId", row.getString("stub_id"));
    call.put("executionId", row.getString("execution_id"));
    call.put("taskExecutionId", row.getString("task_execution_id"));
    call.put("taskName", row.getString("task_name"));
    call.set("item", json(row.getString("loop_item")));
    call.put("attempt", row.getInt("attempt"));
    String unread = row.getString("unread");
    if (unread != null) {
      call.set("unread", json(unread));
    }
    return call;
  }

  private static JsonNode json(@Nullable String text) {
    return text == null ? Json.nothing() : Json.parse(text);
  }
}
