package dev.ooslocal.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.engine.Progress;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ExecuteHttpRequestTest {
  private final ExecuteHttpRequest action = new ExecuteHttpRequest();
  private final FakeTask task = new FakeTask();

  private static ExecuteHttpRequest.Properties properties(
      @Nullable HttpRules check, @Nullable HttpRules wait) {
    return new ExecuteHttpRequest.Properties(
        "POST",
        "http://x/y",
        Map.of(),
        Map.of("a b", Json.string("c&d")),
        Json.parse("{\"k\":1}"),
        check,
        wait);
  }

  private static HttpRules rule(String selector, String operator, String value) {
    return new HttpRules(List.of(new HttpRules.Rule(selector, operator, Json.parse(value))));
  }

  private static JsonNode outcome(int status, String body) {
    return Json.object().put("status", status).put("body", body);
  }

  @Test
  void postsJsonWithTheQuery() {
    Progress.Call call = (Progress.Call) action.start(task, properties(null, null));
    assertThat(call.request().path("url").asString()).isEqualTo("http://x/y?a+b=c%26d");
    assertThat(call.request().path("body").asString()).isEqualTo("{\"k\":1}");
    assertThat(call.request().at("/headers/Content-Type").asString()).isEqualTo("application/json");
  }

  @Test
  void answersTheJsonOrTheTextAsData() {
    assertThat(action.answered(task, properties(null, null), outcome(200, "{\"a\":1}")))
        .isEqualTo(new Progress.Done(Json.parse("{\"a\":1}")));
    assertThat(action.answered(task, properties(null, null), outcome(200, "<html>")))
        .isEqualTo(new Progress.Done(Json.parse("{\"data\":\"<html>\"}")));
  }

  @Test
  void failsOnAnErrorStatusAndWithoutAnAnswer() {
    assertThat(action.answered(task, properties(null, null), outcome(404, "{}")))
        .isEqualTo(new Progress.Failed("The request to http://x/y: HTTP status 404"));
    assertThat(
            action.answered(task, properties(null, null), Json.parse("{\"failed\":\"refused\"}")))
        .isEqualTo(new Progress.Failed("The request to http://x/y: refused"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".a | Equals | 1 | true",
        ".a | Equals | [1] | false",
        ".a | In | [1,2] | true",
        ".a | In | [2] | false",
        ".a | In | [] | false",
        ".a | NotIn | [2] | true",
        ".a | NotIn | [1] | false",
        ".b | Equals | null | true",
        ".a.b | Equals | null | true"
      })
  void checksRules(String selector, String operator, String value, boolean holds) {
    Progress progress =
        action.answered(
            task, properties(rule(selector, operator, value), null), outcome(200, "{\"a\":1}"));
    assertThat(progress instanceof Progress.Done).isEqualTo(holds);
  }

  @Test
  void repeatsTheRequestUntilItsRulesHold() {
    ExecuteHttpRequest.Properties properties = properties(null, rule(".a", "Equals", "1"));
    task.reaches(action.start(task, properties));
    Progress first = action.answered(task, properties, outcome(503, "{}"));
    assertThat(((Progress.Pending) first).until()).isEqualTo(FakeTask.START.plusSeconds(1));
    task.reaches(first);
    task.reaches(action.poll(task, properties));
    Progress second = action.answered(task, properties, Json.parse("{\"failed\":\"refused\"}"));
    assertThat(((Progress.Pending) second).until()).isEqualTo(FakeTask.START.plusSeconds(3));
    task.reaches(second);
    task.reaches(action.poll(task, properties));
    assertThat(action.answered(task, properties, outcome(200, "{\"a\":1}")))
        .isInstanceOf(Progress.Done.class);
  }
}
