package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ooslocal.execution.Service;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.VirtualClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs built-in product actions and public templates in strict mode on the simulated products, each
 * in a fresh world: see {@link Proofs}.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "oos.clock.mode=skip",
      "oos.cloud.mode=strict",
      "oos.seed.dir=src/test/resources/proof-world"
    })
class ProofsTest {
  private static final String ACCOUNT = "1234567890123456";
  private static final String REGION = "cn-hangzhou";
  private static final List<String> ENDED = List.of("Success", "Failed", "Cancelled");

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @LocalServerPort private int port;
  @Autowired private Cloud cloud;
  @Autowired private CallJournal journal;
  @Autowired private VirtualClock clock;
  @Autowired private TransactionTemplate transaction;
  private final HttpClient client = HttpClient.newHttpClient();
  private int calls;

  @TestFactory
  Stream<DynamicTest> does() {
    List<String> only = List.of(System.getProperty("proof", "").split(","));
    return Proofs.all().stream()
        .filter(proof -> only.stream().anyMatch(proof.template()::contains))
        .map(proof -> DynamicTest.dynamicTest(proof.template(), () -> named(proof)));
  }

  private void named(Proofs.Proof proof) throws Exception {
    try {
      prove(proof);
    } catch (AssertionError wrong) {
      throw new AssertionError(proof.template() + ": " + wrong.getMessage(), wrong);
    }
  }

  private void prove(Proofs.Proof proof) throws Exception {
    JsonNode steps = proof.steps();
    Map<String, String> kept = new HashMap<>();
    reset();
    times(kept);
    take(steps.path("before"), kept);
    String id = start(proof.template(), filled(steps.path("with"), kept));
    kept.put("execution", id);
    take(steps.path("meanwhile"), kept);
    JsonNode ended = ended(id);
    assertThat(ended.path("Status").asString())
        .as("%s %s", ended.path("StatusMessage").asString(), made(ended))
        .isEqualTo(steps.path("ends").asString("Success"));
    journalled(proof, ended);
    lasted(steps.path("lasts"), ended);
    outputs(steps.path("outputs"), ended, kept);
    take(steps.path("after"), kept);
    readWhole();
    if (steps.has("fails")) {
      fail(proof, kept);
      readWhole();
    }
  }

  /** Shown by {@code -Dproofs.show=true}, in the form that rows have. */
  private void journalled(Proofs.Proof proof, JsonNode ended) {
    List<String> made = made(ended);
    if (Boolean.getBoolean("proofs.show")) {
      System.out.printf("MADE %s %s %s%n", proof.template(), time(ended), made);
    }
    if (proof.steps().has("calls")) {
      assertThat(String.join(" ", made)).matches(pattern(proof.steps().path("calls")));
    }
  }

  /** Neither the template nor the row gives a parameter that the simulation does not read. */
  private void readWhole() {
    assertThat(journal.list(filter()).calls())
        .filteredOn(call -> call.has("unread"))
        .extracting(
            call ->
                "%s %s %s"
                    .formatted(
                        call.path("service").asString(),
                        call.path("api").asString(),
                        Json.text(call.path("unread"))))
        .as("simulate them, or declare them in without-effect.yml")
        .isEmpty();
  }

  private static void lasted(JsonNode least, JsonNode ended) {
    if (least.isString()) {
      assertThat(time(ended)).isGreaterThanOrEqualTo(Duration.parse(least.asString()));
    }
  }

  /** How long an execution took on the clock of its world. */
  private static Duration time(JsonNode ended) {
    return Duration.between(
        Instant.parse(ended.path("StartDate").asString()),
        Instant.parse(ended.path("EndDate").asString()));
  }

  private void fail(Proofs.Proof proof, Map<String, String> kept) throws Exception {
    JsonNode fails = proof.steps().path("fails");
    if (!fails.path("here").asBoolean(false)) {
      reset();
      kept.clear();
      times(kept);
      take(fails.has("before") ? fails.path("before") : proof.steps().path("before"), kept);
    }
    ObjectNode parameters = (ObjectNode) filled(proof.steps().path("with"), kept);
    if (fails.has("with")) {
      parameters.setAll((ObjectNode) filled(fails.path("with"), kept));
    }
    JsonNode ended = ended(start(proof.template(), parameters));
    assertThat(ended.path("Status").asString()).as("%s", made(ended)).isEqualTo("Failed");
    assertThat(ended.path("StatusMessage").asString()).contains(fails.path("code").asString());
  }

  private String start(String template, JsonNode parameters) {
    return new Service(port)
        .call(
            "StartExecution",
            "TemplateName",
            template,
            "Parameters",
            Json.text(parameters),
            "SafetyCheck",
            "Skip")
        .path("Execution")
        .path("ExecutionId")
        .asString();
  }

  private JsonNode ended(String id) {
    Service service = new Service(port);
    soon(() -> ENDED.contains(service.execution(id).path("Status").asString()));
    return service.execution(id);
  }

  /** A trigger has started an execution, which has ended like this. */
  private void fired(String trigger, String status) {
    Service service = new Service(port);
    soon(
        () ->
            service
                    .call("ListExecutions", "ParentExecutionId", trigger, "Status", status)
                    .path("Executions")
                    .size()
                == 1);
  }

  /** Times that schedules can name. */
  private void times(Map<String, String> kept) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    for (int hours : new int[] {1, 3, 12}) {
      String then = now.plus(Duration.ofHours(hours)).toString();
      kept.put("in " + hours + "h", then);
      kept.put("in " + hours + "h of the day", then.substring(then.indexOf('T') + 1));
    }
  }

  private static void soon(Callable<Boolean> happens) {
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(happens);
  }

  private void outputs(JsonNode wanted, JsonNode ended, Map<String, String> kept) {
    JsonNode outputs = Json.parse(ended.path("Outputs").asString("{}"));
    wanted.forEachEntry(
        (name, value) -> {
          String text = filled(value, kept).asString(Json.text(filled(value, kept)));
          if (text.startsWith("keep ")) {
            kept.put(text.substring("keep ".length()), text(outputs.path(name)));
            assertThat(text(outputs.path(name))).as(name).isNotEmpty();
          } else {
            assertThat(text(outputs.path(name))).as("%s of %s", name, outputs).isEqualTo(text);
          }
        });
  }

  private static String text(JsonNode value) {
    return value.isString() ? value.asString() : Json.text(value);
  }

  /** The calls of an execution and of those it started, as {@code ECS:StartInstance}. */
  private List<String> made(JsonNode execution) {
    List<String> made = new ArrayList<>();
    String id = execution.path("ExecutionId").asString();
    for (ObjectNode call : journal.list(filter()).calls()) {
      if (call.path("executionId").asString().startsWith(id)) {
        made.add(call.path("service").asString() + ":" + call.path("api").asString());
      }
    }
    return made;
  }

  private static CallJournal.Filter filter() {
    return new CallJournal.Filter(null, null, null, null, null, null, CallJournal.LARGEST_LIMIT);
  }

  private static String pattern(JsonNode calls) {
    StringBuilder pattern = new StringBuilder();
    for (JsonNode call : calls) {
      String text = call.asString();
      boolean many = text.endsWith("+");
      String name = many ? text.substring(0, text.length() - 1) : text;
      pattern.append("(?: ?\\b").append(name).append("\\b)").append(many ? "+" : "");
    }
    return "(?i)" + pattern;
  }

  private void take(JsonNode steps, Map<String, String> kept) throws Exception {
    for (JsonNode step : steps) {
      if (step.has("passes")) {
        send("POST", "/_oos/clock/advance", "{\"by\":\"" + step.path("passes").asString() + "\"}");
      } else if (step.has("stub")) {
        send("POST", "/_oos/cloud/stubs", Json.text(filled(step.path("stub"), kept)));
      } else if (step.has("event")) {
        send("POST", "/_oos/events", Json.text(filled(step.path("event"), kept)));
      } else if (step.has("fired")) {
        fired(String.valueOf(kept.get("execution")), step.path("fired").asString());
      } else {
        call(step, kept);
      }
    }
  }

  private void call(JsonNode step, Map<String, String> kept) {
    String[] name = step.path("call").asString().split(" ");
    JsonNode answer = name[0].equals("OOS") ? own(name[1], step, kept) : theirs(name, step, kept);
    step.path("gives")
        .forEachEntry((pointer, value) -> gives(answer, pointer, text(filled(value, kept))));
    step.path("keeps")
        .forEachEntry(
            (key, pointer) -> {
              assertThat(answer.at(pointer.asString()).isMissingNode())
                  .as("%s of %s", pointer, answer)
                  .isFalse();
              kept.put(key, answer.at(pointer.asString()).asString());
            });
  }

  /** A call of this service. */
  private JsonNode own(String operation, JsonNode step, Map<String, String> kept) {
    List<String> parameters = new ArrayList<>();
    filled(step.path("with"), kept)
        .forEachEntry((name, value) -> parameters.addAll(List.of(name, text(value))));
    return new Service(port).call(operation, parameters.toArray(String[]::new));
  }

  private JsonNode theirs(String[] name, JsonNode step, Map<String, String> kept) {
    CloudCall call =
        new CloudCall(
            name[0],
            name[1],
            step.path("region").asString(REGION),
            ACCOUNT,
            step.has("with") ? (ObjectNode) filled(step.path("with"), kept) : Json.object(),
            null,
            new CloudCall.Origin("before", "before.t" + ++calls, "before", null, 1),
            Wishes.NONE,
            clock.instant());
    CloudAnswer given = transaction.execute(status -> cloud.call(call));
    if (step.has("refused")) {
      assertThat(given)
          .isInstanceOfSatisfying(
              CloudAnswer.Refusal.class,
              refusal -> assertThat(refusal.code()).isEqualTo(step.path("refused").asString()));
      return Json.object();
    }
    return answered(given, call);
  }

  /** A star stands for anything but nothing. */
  private static void gives(JsonNode answer, String pointer, String wanted) {
    String found = text(answer.at(pointer));
    if (wanted.equals("*")) {
      assertThat(found).as("%s of %s", pointer, answer).isNotEmpty();
    } else {
      assertThat(found).as("%s of %s", pointer, answer).isEqualTo(wanted);
    }
  }

  private static JsonNode answered(CloudAnswer answer, CloudCall call) {
    return switch (answer) {
      case CloudAnswer.Body body -> body.body();
      case CloudAnswer other -> throw new AssertionError(call + " was not answered: " + other);
    };
  }

  private static JsonNode filled(JsonNode value, Map<String, String> kept) {
    String text = Json.text(value);
    for (Map.Entry<String, String> each : kept.entrySet()) {
      text = text.replace("<" + each.getKey() + ">", each.getValue());
    }
    return value.isMissingNode() ? Json.object() : Json.parse(text);
  }

  private void reset() throws Exception {
    send("POST", "/_oos/reset", "");
  }

  private void send(String method, String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isBetween(200, 204);
  }
}
