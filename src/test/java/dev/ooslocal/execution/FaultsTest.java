package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Faults;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

class FaultsTest extends VirtualTime {
  private static final String CALL =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - {Name: call, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API: DescribeRegions}}
      """;

  @Autowired private Faults faults;
  @Autowired private TransactionTemplate transaction;

  @Test
  void anOperationFailsAsOftenAsAskedInTheProvidersWords() {
    put(
        "{\"operation\":\"ListTemplates\",\"times\":2,\"error\":{\"code\":\"ServiceUnavailable\","
            + "\"message\":\"Later.\",\"status\":503}}");
    Service.Answer failed = service.ask("ListTemplates");
    assertThat(failed.status()).isEqualTo(503);
    assertThat(failed.code()).isEqualTo("ServiceUnavailable");
    assertThat(failed.message()).isEqualTo("Later.");
    assertThat(failed.body().path("RequestId").asString()).isNotEmpty();
    assertThat(remaining().asInt()).isEqualTo(1);
    assertThat(service.ask("ListExecutions").status()).isEqualTo(200);
    assertThat(service.ask("ListTemplates").status()).isEqualTo(503);
    assertThat(service.ask("ListTemplates").status()).isEqualTo(200);
    assertThat(remaining().asInt()).isZero();
  }

  @Test
  void aCallOfATemplateFailsInTheProductsWords() {
    put("{\"service\":\"ecs\",\"api\":\"DescribeRegions\",\"error\":{\"code\":\"Busy\"}}");
    String id = service.start(CALL);
    assertThat(service.until(id, "Failed").path("StatusMessage").asString()).contains("Busy");
    assertThat(remaining().isNull()).isTrue();
    assertThat(local.send("DELETE", "faults", "").status()).isEqualTo(204);
    service.until(service.start(CALL), "Success");
  }

  @Test
  void aCallOfATemplateAnswersLater() {
    put("{\"service\":\"ECS\",\"api\":\"DescribeRegions\",\"delay\":\"PT10M\"}");
    Instant before = now();
    skip();
    service.until(service.start(CALL), "Success");
    assertThat(now()).isEqualTo(before.plus(Duration.ofMinutes(10)));
  }

  @Test
  void aConnectionBreaksAndAnotherAnswers() {
    put("{\"operation\":\"ListTemplates\",\"times\":1,\"delay\":\"PT0.05S\",\"drop\":true}");
    assertThatThrownBy(() -> service.ask("ListTemplates"))
        .isInstanceOf(IllegalStateException.class)
        .hasCauseInstanceOf(IOException.class);
    assertThat(service.ask("ListTemplates").status()).isEqualTo(200);
  }

  @Test
  void aResetTakesThemAway() {
    put("{\"operation\":\"ListTemplates\",\"error\":{\"code\":\"Busy\"}}");
    local.post("reset", "");
    assertThat(service.ask("ListTemplates").status()).isEqualTo(200);
    assertThat(local.get("faults").body().path("faults")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"operation\":\"ListTemplate\",\"drop\":true} | faults[0].operation",
        "{\"service\":\"ECS\",\"drop\":true} | faults[0].api",
        "{\"operation\":\"ListTemplates\"} | faults[0].error",
        "{\"operation\":\"ListTemplates\",\"error\":{\"code\":\"A\",\"status\":200}} |"
            + " faults[0].error.status",
        "{\"operation\":\"ListTemplates\",\"drop\":true,\"often\":1} | faults[0].often",
        "{\"operation\":\"ListTemplates\",\"delay\":\"PT99999999H\"} | faults[0].delay",
      })
  void refusesWhatCannotStrike(String fault, String field) {
    Service.Answer answer = local.put("faults", "{\"faults\":[" + fault + "]}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("field").asString()).isEqualTo(field);
  }

  @Test
  void whoAsksWhileTheyAreBeingSetDoesNotKeepThemFromStriking() {
    ArrayNode busy =
        Json.array()
            .add(Json.parse("{\"operation\":\"ListTemplates\",\"error\":{\"code\":\"Busy\"}}"));
    transaction.executeWithoutResult(
        _ -> {
          faults.replace(busy);
          assertThat(service.ask("ListTemplates").status()).isEqualTo(200);
        });
    assertThat(service.ask("ListTemplates").code()).isEqualTo("Busy");
  }

  private void put(String fault) {
    assertThat(local.put("faults", "{\"faults\":[" + fault + "]}").status()).isEqualTo(200);
  }

  private JsonNode remaining() {
    return StreamSupport.stream(local.get("faults").body().path("faults").spliterator(), false)
        .findFirst()
        .orElseThrow()
        .path("remaining");
  }
}
