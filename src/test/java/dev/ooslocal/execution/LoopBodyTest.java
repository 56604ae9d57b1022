package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Loops with tasks of their own for each item, ACS::Loop, in the running service. */
class LoopBodyTest extends VirtualTime {
  /** Its output is what it is given. */
  private static final String ECHO =
      "{Name: %s, Action: 'ACS::Template', Properties: {TemplateContent: {FormatVersion:"
          + " OOS-2019-06-01, Parameters: {said: {Type: Json}}, Tasks: [{Name: t, Action:"
          + " 'ACS::Choice', Properties: {DefaultTask: 'ACS::END', Choices: []}}], Outputs: {said:"
          + " {Type: Json, Value: '{{ said }}'}}}, Parameters: {said: %s}}, Outputs: {said: {Type:"
          + " Json, ValueSelector: said}}}";

  private static final String NAP =
      "{Name: nap, Action: 'ACS::Sleep', Properties: {Duration: '{{ ACS::TaskLoopItem }}'}}";

  @Autowired private StateCache cache;

  @Test
  void eachRoundSeesItsItemAndWhatStandsBeforeTheLoop() {
    String id =
        service.start(
            template(
                    ECHO.formatted("before", "[x, y]"),
                    loop(
                        "['a', {k: 1}, 3]",
                        "{Mode: Concurrency, Concurrency: 3}",
                        ECHO.formatted("one", "{i: '{{ ACS::TaskLoopItem }}', p: '{{ p }}'}")
                            + ", "
                            + ECHO.formatted("two", "['{{ one.said }}', '{{ before.said }}']"),
                        "Outputs: {all: {Type: List, ValueSelector: '{{ two.said }}'}}"))
                + "Outputs: {o: {Type: List, Value: '{{ l.all }}'}}\n",
            "Parameters",
            "{\"p\":5}");
    JsonNode ended = service.until(id, "Success");
    assertThat(Json.parse(ended.path("Outputs").asString()).path("o"))
        .isEqualTo(
            Json.parse(
                """
                [[{"i":"a","p":5},["x","y"]],[{"i":{"k":1},"p":5},["x","y"]],[{"i":3,"p":5},["x","y"]]]
                """));
    JsonNode rounds = rounds(id);
    assertThat(rounds).hasSize(3);
    assertThat(rounds.path(0).path("Properties").asString()).startsWith("{\"LoopItems\":[\"a\"]");
    JsonNode child = service.execution(rounds.path(1).path("ChildExecutionId").asString());
    assertThat(child.path("ParentExecutionId").asString()).isEqualTo(id);
    assertThat(child.path("Status").asString()).isEqualTo("Success");
    assertThat(Json.parse(child.path("Outputs").asString()).path("all").path(0).path("i"))
        .isEqualTo(Json.object().put("k", 1));
  }

  @Test
  void roundsRunAsManyAtOnceAsTheControlSaysAlsoAfterARestart() {
    String id =
        service.start(
            template(loop("[60s, 60s, 60s]", "{Mode: Concurrency, Concurrency: 2}", NAP, "")));
    advance("PT0S");
    assertThat(statuses(id)).containsExactly("Waiting", "Waiting");
    cache.reset();
    advance("PT1M");
    assertThat(statuses(id)).containsExactly("Success", "Success", "Waiting");
    cache.reset();
    advance("PT1M");
    service.until(id, "Success");
  }

  @Test
  void aRoundThatFailsCountsAgainstMaxErrors() {
    String tasks = NAP + ", " + NAP.replace("Name: nap", "Name: nap2");
    String id =
        service.start(
            template(
                    loop(
                        "[10s, wrong, 10s]",
                        "{Mode: Concurrency, Concurrency: 1, MaxErrors: 1}",
                        tasks,
                        "Outputs: {x: {Type: List, ValueSelector: '{{ ACS::TaskLoopItem }}'}}"))
                + "Outputs: {o: {Type: List, Value: '{{ l.x }}'}}\n");
    advance("PT5M");
    JsonNode ended = service.until(id, "Success");
    assertThat(Json.parse(ended.path("Outputs").asString()).path("o"))
        .isEqualTo(Json.parse("[\"10s\",null,\"10s\"]"));
    assertThat(statuses(id)).containsExactly("Success", "Failed", "Success");
  }

  @Test
  void aFailedRoundIsRunAgainAndTheOthersAreNot() {
    String id =
        service.start(
            template(loop("[wrong, 10s]", "{Mode: Concurrency, Concurrency: 2}", NAP, "")),
            "Mode",
            "FailurePause");
    advance("PT1M");
    service.until(id, "Waiting");
    assertThat(statuses(id)).containsExactly("Failed", "Success");
    service.call("NotifyExecution", "ExecutionId", id, "NotifyType", "RetryTask");
    advance("PT1M");
    assertThat(service.call("ListExecutions", "ParentExecutionId", id).path("Executions"))
        .hasSize(3);
    service.call("NotifyExecution", "ExecutionId", id, "NotifyType", "SkipTask");
    service.until(id, "Success");
  }

  @Test
  void cancellingTheExecutionCancelsItsRounds() {
    String id =
        service.start(template(loop("[60s, 60s]", "{Mode: Concurrency, Concurrency: 2}", NAP, "")));
    advance("PT0S");
    service.call("CancelExecution", "ExecutionId", id);
    advance("PT0S");
    service.until(id, "Cancelled");
    JsonNode children = service.call("ListExecutions", "ParentExecutionId", id).path("Executions");
    assertThat(children).hasSize(2);
    children.forEach(child -> service.until(child.path("ExecutionId").asString(), "Cancelled"));
  }

  @Test
  void debugGoesThroughTheRoundsOneByOneWithChangedItems() {
    String id =
        service.start(
            template(loop("[60s, 60s]", "{Mode: Concurrency, Concurrency: 2}", NAP, "")),
            "Mode",
            "Debug");
    advance("PT0S");
    service.call(
        "NotifyExecution",
        "ExecutionId",
        id,
        "NotifyType",
        "ExecuteTask",
        "Parameters",
        "{\"LoopItems\":[\"10s\",\"20s\",\"30s\"]}");
    advance("PT0S");
    assertThat(statuses(id)).containsExactly("Waiting");
    advance("PT10S");
    assertThat(statuses(id)).containsExactly("Success", "Waiting");
    advance("PT50S");
    assertThat(statuses(id)).containsExactly("Success", "Success", "Success");
  }

  @Test
  void aLoopInALoopSeesTheItemOfBoth() {
    String inner =
        "{Name: m, Action: 'ACS::Loop', Properties: {LoopItems: '{{ ACS::TaskLoopItem }}',"
            + " LoopTasks: ["
            + ECHO.formatted("in", "['{{ first.said }}', '{{ ACS::TaskLoopItem }}']")
            + "]}, Outputs: {all: {Type: List, ValueSelector: '{{ in.said }}'}}}";
    String id =
        service.start(
            template(
                    ECHO.formatted("first", "0"),
                    loop(
                        "[[1, 2], [3]]",
                        "{Mode: Concurrency, Concurrency: 2}",
                        inner,
                        "Outputs: {all: {Type: List, ValueSelector: '{{ m.all }}'}}"))
                + "Outputs: {o: {Type: List, Value: '{{ l.all }}'}}\n");
    JsonNode ended = service.until(id, "Success");
    assertThat(Json.parse(ended.path("Outputs").asString()).path("o"))
        .isEqualTo(Json.parse("[[[0,1],[0,2]],[[0,3]]]"));
  }

  private static String template(String... tasks) {
    return "FormatVersion: OOS-2019-06-01\nParameters: {p: {Type: Number, Default: 1}}\nTasks:\n"
        + String.join("", List.of(tasks).stream().map(t -> "  - " + t + "\n").toList());
  }

  private static String loop(String items, String control, String tasks, String outputs) {
    return "{Name: l, Action: 'ACS::Loop', Properties: {LoopItems: "
        + items
        + ", LoopRateControl: "
        + control
        + ", LoopTasks: ["
        + tasks
        + "]}"
        + (outputs.isEmpty() ? "" : ", " + outputs)
        + "}";
  }

  private List<String> statuses(String id) {
    return StreamSupport.stream(rounds(id).spliterator(), false)
        .map(round -> round.path("Status").asString())
        .toList();
  }

  /** The rounds of the loop called l, in their order. */
  private JsonNode rounds(String id) {
    JsonNode loop =
        service
            .call("ListTaskExecutions", "ExecutionId", id, "TaskName", "l")
            .path("TaskExecutions")
            .path(0);
    return service
        .call(
            "ListTaskExecutions",
            "ExecutionId",
            id,
            "ParentTaskExecutionId",
            loop.path("TaskExecutionId").asString(),
            "IncludeChildTaskExecution",
            "true",
            "SortOrder",
            "Ascending")
        .path("TaskExecutions");
  }
}
