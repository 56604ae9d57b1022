package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** For every kind of wait: what is said of it, and that the request given moves it. */
class WhyTest extends VirtualTime {
  private static final String HEAD = "FormatVersion: OOS-2019-06-01\nTasks:\n";

  private static final String ASK = "  - {Name: ask, Action: 'ACS::Pause', Properties: {}}\n";

  /** Mode, tasks, what is waited for, and the state the request leads to. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Automatic | {Name: a, Action: 'ACS::Sleep', Properties: {Duration: PT1H}} | time | Success",
        "Automatic | {Name: a, Action: 'ACS::Pause', Properties: {}} | person | Success",
        "Automatic | {Name: a, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API:"
            + " DeleteInstance, Parameters: {InstanceId: i-local0003}}} | person | Success",
        "Debug | {Name: a, Action: 'ACS::Choice', Properties: {DefaultTask: 'ACS::NEXT', Choices:"
            + " []}} | person | Success",
        "FailurePause | {Name: a, Action: 'ACS::CheckFor', Properties: {Service: ECS, API:"
            + " DescribeInstances, PropertySelector: '.Nothing', DesiredValues: [1]}} | person |"
            + " Waiting",
        "Automatic | {Name: a, Action: 'ACS::EventTrigger', Properties: {Product: ECS, Name:"
            + " ['Instance:StateChange']}} | event | Waiting",
        "Automatic | {Name: a, Action: 'ACS::AlarmTrigger', Properties: {Namespace: n, MetricName:"
            + " m, ComparisonOperator: LessThanThreshold, Threshold: 1}} | event | Waiting",
        "Automatic | {Name: a, Action: 'ACS::TimerTrigger', Properties: {Type: at, Expression:"
            + " '2028-01-01T00:00:00Z', EndDate: '2028-01-02'}} | time | Waiting",
        "Automatic | {Name: a, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API:"
            + " DescribeRegions}, Loop: {Items: [1, 2], RateControl: {Mode: Batch, Batch: [1],"
            + " BatchPauseOption: EveryBatchPause}}} | person | Success",
      })
  void theRequestMovesIt(String mode, String task, String kind, String then) {
    String id = service.start(HEAD + "  - " + task + "\n", "Mode", mode);
    service.until(id, "Waiting");
    JsonNode why = local.get("executions/" + id + "/why").body();
    assertThat(why.path("status").asString()).isEqualTo("Waiting");
    assertThat(why.path("waits")).hasSize(1);
    JsonNode wait = why.path("waits").path(0);
    assertThat(wait.path("for").asString()).isEqualTo(kind);
    assertThat(wait.path("says").asString()).isNotEmpty().isEqualTo(why.path("says").asString());
    List<JsonNode> before = state(id);
    send(wait.path("request"));
    service.until(id, then);
    service.eventually(() -> assertThat(state(id)).isNotEqualTo(before));
  }

  @Test
  void aChildAndItsParentAreMovedByTheSameRequest() {
    String id =
        service.start(
            HEAD
                + "  - Name: inner\n    Action: ACS::Template\n    Properties:\n"
                + "      TemplateContent:\n        FormatVersion: OOS-2019-06-01\n"
                + "        Tasks:\n          - {Name: ask, Action: 'ACS::Pause', Properties: {}}\n");
    service.until(id, "Waiting");
    JsonNode waits = local.get("executions/" + id + "/why").body().path("waits");
    assertThat(waits).hasSize(2);
    assertThat(waits.path(0).path("for").asString()).isEqualTo("child");
    assertThat(waits.path(0).path("who").asString()).isEqualTo(id + ".0001");
    assertThat(waits.path(1).path("for").asString()).isEqualTo("person");
    assertThat(waits.path(0).path("request")).isEqualTo(waits.path(1).path("request"));
    send(waits.path(0).path("request"));
    service.until(id, "Success");
  }

  @Test
  void aCallOnItsWayCanOnlyBeGivenUp() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    HttpServer silent =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    silent.createContext(
        "/",
        exchange -> {
          try {
            over.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.close();
        });
    silent.start();
    try {
      String id =
          service.start(
              HEAD
                  + "  - {Name: get, Action: 'ACS::ExecuteHttpRequest', Properties: {Method: GET,"
                  + " URL: 'http://127.0.0.1:%d/'}}\n".formatted(silent.getAddress().getPort()));
      service.eventually(
          () ->
              assertThat(
                      local
                          .get("executions/" + id + "/why")
                          .body()
                          .path("waits")
                          .path(0)
                          .path("for"))
                  .hasToString("\"call\""));
      send(local.get("executions/" + id + "/why").body().path("waits").path(0).path("request"));
      service.until(id, "Cancelled");
    } finally {
      over.countDown();
      silent.stop(0);
    }
  }

  @Test
  void saysHowAnEndedExecutionEnded() {
    String id = service.start(HEAD + ASK);
    service.until(id, "Waiting");
    service.call("CancelExecution", "ExecutionId", id);
    service.until(id, "Cancelled");
    JsonNode why = local.get("executions/" + id + "/why").body();
    assertThat(why.path("waits")).isEmpty();
    assertThat(why.path("says").asString()).contains("cancelled by");
  }

  @Test
  void knowsOnlyExecutionsThatThereAre() {
    assertThat(local.get("executions/exec-none/why").status()).isEqualTo(404);
  }

  /** What can change of it: the execution, its log, its task runs, its children. */
  private List<JsonNode> state(String id) {
    return List.of(
        service.execution(id),
        service.call("ListExecutionLogs", "ExecutionId", id).path("ExecutionLogs"),
        service.call("ListTaskExecutions", "ExecutionId", id).path("TaskExecutions"),
        service.call("ListExecutions", "ParentExecutionId", id).path("Executions"));
  }

  private void send(JsonNode request) {
    JsonNode body = request.path("body");
    String text = body.isString() ? body.asString() : body.toString();
    assertThat(
            local
                .send(
                    request.path("method").asString(),
                    request.path("url").asString(),
                    text,
                    body.isString() ? "application/x-www-form-urlencoded" : "application/json")
                .status())
        .isEqualTo(200);
  }
}
