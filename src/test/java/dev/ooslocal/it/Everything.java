package dev.ooslocal.it;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;

/** All executions of a service, seen over HTTP. */
final class Everything {
  private static final List<String> OPEN = List.of("Queued", "Started", "Running", "Waiting");

  private final RpcClient client;
  private final Supplier<String> condition;

  Everything(RpcClient client) {
    this(client, () -> "");
  }

  Everything(ServiceProcess service) {
    this(service.rpc(), service::condition);
  }

  private Everything(RpcClient client, Supplier<String> condition) {
    this.client = client;
    this.condition = condition;
  }

  /** Those that have not ended. */
  List<JsonNode> open() {
    return OPEN.stream().flatMap(status -> with("Status", status).stream()).toList();
  }

  /** All that have these values. */
  List<JsonNode> with(String... namesAndValues) {
    List<String> asked = new ArrayList<>(List.of("MaxResults", "100"));
    asked.addAll(List.of(namesAndValues));
    List<JsonNode> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String next = "";
    do {
      List<String> page = new ArrayList<>(asked);
      if (!next.isEmpty()) {
        page.addAll(List.of("NextToken", next));
      }
      JsonNode answer = client.call("ListExecutions", page.toArray(String[]::new));
      for (JsonNode execution : answer.path("Executions")) {
        if (seen.add(execution.path("ExecutionId").asString())) {
          found.add(execution);
        }
      }
      next = answer.path("NextToken").asString("");
    } while (!next.isEmpty());
    return found;
  }

  /** Waits until nothing is open any more; what is left is shown. */
  void awaitEnd(Duration atMost) {
    try {
      Awaitility.await("everything ends")
          .atMost(atMost)
          .pollInterval(Duration.ofMillis(300))
          .until(() -> open().isEmpty());
    } catch (ConditionTimeoutException left) {
      List<JsonNode> open = open();
      String some = String.join("\n", open.stream().limit(5).map(e -> e.toString()).toList());
      throw new AssertionError(
          open.size()
              + " executions still have not ended, such as\n"
              + some
              + "\n"
              + condition.get(),
          left);
    }
  }
}
