package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.YamlDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Lives of resources of the simulated products, one per entry of {@code product-lives/*.yml}: calls
 * in turn, what they answer ({@code gives}, by JSON pointer), what is kept for later ({@code
 * keeps}), what they refuse ({@code refuses}), and time that passes. None gives a parameter that
 * the call does not read.
 */
class ProductRowsTest {
  private static final Path FOLDER = Path.of("src/test/resources/product-lives");
  private static final CloudWorld WORLD = new CloudWorld();

  @AfterAll
  static void close() {
    WORLD.close();
  }

  @TestFactory
  Stream<DynamicTest> lives() throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.sorted().toList();
    }
    return files.stream()
        .flatMap(file -> YamlDocument.read(file).json().properties().stream())
        .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> live(row.getValue())));
  }

  private static void live(JsonNode steps) {
    CallJournal journal = WORLD.bean(CallJournal.class);
    journal.clear();
    Map<String, String> kept = new HashMap<>();
    for (JsonNode step : steps) {
      if (step.has("passes")) {
        WORLD.pass(Duration.parse(step.path("passes").asString()));
      } else {
        call(step, kept);
      }
    }
    assertThat(journal.list(CallJournal.Filter.NONE).calls())
        .as("parameters that nobody reads")
        .noneMatch(call -> call.has("unread"));
  }

  private static void call(JsonNode step, Map<String, String> kept) {
    String[] name = step.path("call").asString().split(" ");
    String parameters = filled(Json.text(step.path("with")), kept);
    CloudCall call =
        placed(
            step,
            kept,
            WORLD.call(name[0], name[1], step.path("with").isMissingNode() ? "{}" : parameters));
    String refused = step.path("refuses").asString("");
    if (!refused.isEmpty()) {
      assertThat(WORLD.answer(call))
          .isInstanceOfSatisfying(
              CloudAnswer.Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(refused));
      return;
    }
    JsonNode answer = answer(call);
    step.path("gives")
        .forEachEntry(
            (pointer, value) ->
                assertThat(Json.text(answer.at(pointer)))
                    .as("%s of %s", pointer, answer)
                    .isEqualTo(filled(Json.text(value), kept)));
    step.path("keeps")
        .forEachEntry(
            (key, pointer) -> {
              JsonNode found = answer.at(pointer.asString());
              assertThat(found.isMissingNode()).as("no %s in %s", pointer, answer).isFalse();
              kept.put(key, found.asString());
            });
  }

  /** The call in another account or region, or with what a ROA call adds, where a step says so. */
  private static CloudCall placed(JsonNode step, Map<String, String> kept, CloudCall call) {
    JsonNode rest =
        step.has("rest") ? Json.parse(filled(Json.text(step.path("rest")), kept)) : Json.nothing();
    return new CloudCall(
        call.service(),
        call.api(),
        step.path("region").asString(call.region()),
        step.path("account").asString(call.account()),
        call.parameters(),
        rest.isNull()
            ? null
            : new CloudCall.Rest(
                rest.path("method").asString(),
                rest.path("uri").asString(),
                rest.path("headers"),
                rest.path("body")),
        call.origin(),
        call.wishes(),
        call.now());
  }

  private static JsonNode answer(CloudCall call) {
    return switch (WORLD.answer(call)) {
      case CloudAnswer.Body body -> body.body();
      case CloudAnswer other -> throw new AssertionError(call + " was not answered: " + other);
    };
  }

  private static String filled(String text, Map<String, String> kept) {
    String filled = text;
    for (Map.Entry<String, String> each : kept.entrySet()) {
      filled = filled.replace("<" + each.getKey() + ">", each.getValue());
    }
    return filled;
  }
}
