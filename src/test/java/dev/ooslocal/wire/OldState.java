package dev.ooslocal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.platform.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/**
 * A state that the first schema held, opened by this version: what was there is there, and what
 * waited goes on. {@code src/test/resources/migration} holds it as each database wrote it.
 */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
abstract class OldState {
  private final Map<String, JsonNode> byDescription = new HashMap<>();
  @Autowired private Flyway flyway;
  @LocalServerPort private int port;

  private Owner owner() {
    return new Owner(new Wire(port), "any");
  }

  @BeforeAll
  void list() {
    for (JsonNode execution : owner().pages("ListExecutions", "Executions", 3, Map.of())) {
      String text =
          owner()
              .call("GetExecutionTemplate", "ExecutionId", id(execution))
              .path("Content")
              .asString();
      String task = text.replaceAll("(?s).*?- Name: (\\w+).*", "$1");
      String description = execution.path("Description").asString("");
      byDescription.put(description.isEmpty() ? task : description, execution);
    }
  }

  private static String id(JsonNode execution) {
    return execution.path("ExecutionId").asString();
  }

  private JsonNode old(String name) {
    return Objects.requireNonNull(byDescription.get(name), name);
  }

  @Test
  void allMigrationsAreApplied() {
    assertThat(flyway.info().pending()).isEmpty();
    assertThat(flyway.info().applied()).hasSizeGreaterThanOrEqualTo(7);
  }

  @Test
  void templatesAreThereWithVersionsTagsAndMarks() {
    JsonNode first =
        owner().call("GetTemplate", "TemplateName", "Greeter", "TemplateVersion", "v1");
    assertThat(first.path("Content").asString()).contains("hello {{ who }}");
    assertThat(first.at("/Template/VersionName").asString()).isEqualTo("first");
    JsonNode newest = owner().call("GetTemplate", "TemplateName", "Greeter").path("Template");
    assertThat(newest.path("TemplateVersion").asString()).isEqualTo("v2");
    assertThat(newest.at("/Tags/team").asString()).isEqualTo("blue");
    assertThat(newest.path("ResourceGroupId").asString()).isEqualTo("rg-1");
    assertThat(newest.path("Description").asString())
        .isEqualTo("{\"en\":\"Greets\",\"zh-cn\":\"问候\"}");
    JsonNode favorites = owner().call("ListTemplates", "IsFavorite", "true").path("Templates");
    assertThat(favorites.size()).isOne();
    assertThat(favorites.at("/0/TemplateName").asString()).isEqualTo("Asker");
    assertThat(favorites.at("/0/TotalExecutionCount").asInt()).isPositive();
  }

  @Test
  void endedExecutionsTellWhatHappened() {
    JsonNode greeted = old("An old run.");
    assertThat(greeted.path("Status").asString()).isEqualTo("Success");
    assertThat(Json.parse(greeted.path("Outputs").asString()).path("said").asString())
        .isEqualTo("hello you, it is Stopped");
    assertThat(greeted.path("Parameters"))
        .isEqualTo(Json.parse("{\"who\":\"you\",\"word\":\"******\"}"));
    assertThat(greeted.at("/Tags/run").asString()).isEqualTo("old");
    assertThat(greeted.path("TemplateVersion").asString()).isEqualTo("v1");
    JsonNode runs =
        owner().call("ListTaskExecutions", "ExecutionId", id(greeted)).path("TaskExecutions");
    assertThat(runs.at("/0/Outputs").asString()).contains("Stopped");
    assertThat(owner().call("ListExecutionLogs", "ExecutionId", id(greeted)).toString())
        .contains("The task look started.", "The task look completed.");
    assertThat(old("stop").path("StatusMessage").asString()).contains("InvalidInstanceId.NotFound");
    assertThat(old("each").path("Counters"))
        .isEqualTo(Json.parse("{\"Failed\":0,\"Success\":3,\"Total\":3}"));
    assertThat(old("ask").path("Status").asString()).isEqualTo("Cancelled");
  }

  @Test
  void whatWaitedGoesOn() {
    owner().until(id(old("nap")), "Success");
    for (String waiting : new String[] {"Still asking.", "inner"}) {
      String id = id(old(waiting));
      String child = waiting.equals("inner") ? id + ".0001" : id;
      owner()
          .call(
              "NotifyExecution",
              "ExecutionId",
              id,
              "NotifyType",
              "Approve",
              "TaskExecutionId",
              child + ".t0001");
      owner().until(id, "Success");
    }
    String timer = id(old("tick"));
    assertThat(old("tick").path("Category").asString()).isEqualTo("TimerTrigger");
    owner().call("CancelExecution", "ExecutionId", timer);
    owner().until(timer, "Cancelled");
  }

  @Test
  void oldTemplatesRunAndTheCloudIsAsItWas() {
    owner().until(owner().start("TemplateName", "Greeter"), "Success");
    URI stubs = URI.create("http://127.0.0.1:" + port + "/_oos/cloud/stubs");
    JsonNode kept = Wire.send(HttpRequest.newBuilder(stubs)).accepted();
    assertThat(kept.path("stubs").size()).isOne();
    assertThat(kept.at("/stubs/0/api").asString()).isEqualTo("Bar");
  }
}
