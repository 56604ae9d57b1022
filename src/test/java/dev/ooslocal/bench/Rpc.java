package dev.ooslocal.bench;

import dev.ooslocal.platform.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** Operations over one connection. */
final class Rpc implements AutoCloseable {
  private final Connection connection;

  Rpc(int port) {
    connection = new Connection(port);
  }

  static byte[] request(String operation, String... namesAndValues) {
    StringBuilder form = new StringBuilder("Action=" + operation);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.append('&').append(namesAndValues[i]).append('=');
      form.append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return Connection.form("/", form.toString());
  }

  JsonNode call(String operation, String... namesAndValues) {
    return Json.parse(connection.send(request(operation, namesAndValues)));
  }

  void reset() {
    connection.send(Connection.form("/_oos/reset", ""));
  }

  /** How many executions have this status, counted up to 100. */
  int count(String status, int most) {
    JsonNode page = call("ListExecutions", "Status", status, "MaxResults", "" + most);
    return page.has("TotalCount") ? page.get("TotalCount").asInt() : most + 1;
  }

  String status(String executionId) {
    return call("ListExecutions", "ExecutionId", executionId)
        .path("Executions")
        .path(0)
        .path("Status")
        .asString("");
  }

  @Override
  public void close() {
    connection.close();
  }
}
