package dev.ooslocal.wire;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A caller with an access key that is not signed with. */
final class Owner {
  private final Wire wire;
  private final String key;

  Owner(Wire wire, String key) {
    this.wire = wire;
    this.key = key;
  }

  Reply ask(String operation, String... namesAndValues) {
    Map<String, String> form = Wire.map("Action", operation, "AccessKeyId", key);
    form.putAll(Wire.map(namesAndValues));
    return wire.post(form);
  }

  JsonNode call(String operation, String... namesAndValues) {
    return ask(operation, namesAndValues).accepted();
  }

  void create(String template, String content) {
    call("CreateTemplate", "TemplateName", template, "Content", content);
  }

  /** Starts something and answers its id. */
  String start(String... parameters) {
    return call("StartExecution", parameters).at("/Execution/ExecutionId").asString();
  }

  JsonNode execution(String id) {
    return call("ListExecutions", "ExecutionId", id).at("/Executions/0");
  }

  String until(String id, String status) {
    await(id + " is " + status)
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> execution(id).path("Status").asString("").equals(status));
    return id;
  }

  /** Waits until the service's clock shows another second. */
  void nextSecond() {
    String now = ask("DescribeRegions").header("date");
    await()
        .pollInterval(Duration.ofMillis(20))
        .until(() -> !ask("DescribeRegions").header("date").equals(now));
  }

  /** All elements of a list, by pages of a size. */
  List<JsonNode> pages(String operation, String list, int size, Map<String, String> parameters) {
    List<JsonNode> all = new ArrayList<>();
    String token = "";
    do {
      Map<String, String> request =
          Wire.map(
              "Action", operation, "AccessKeyId", key, "MaxResults", "" + size, "NextToken", token);
      request.putAll(parameters);
      JsonNode page = wire.post(request).accepted();
      page.path(list).forEach(all::add);
      token = page.path("NextToken").asString("");
    } while (!token.isEmpty());
    return all;
  }
}
