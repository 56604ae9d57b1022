package dev.ooslocal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Selectors: typing rules, the optional dot, and the budget. */
class SelectorTest {
  static Stream<JsonNode> selections() {
    return Rows.of("selections.json");
  }

  static Stream<String> published() {
    return Rows.of("selectors.json").map(JsonNode::asString);
  }

  static Stream<String> hostile() {
    return Rows.of("hostile-programs.json").map(JsonNode::asString);
  }

  @ParameterizedTest
  @MethodSource("selections")
  void selectsTheExpectedValue(JsonNode row) {
    ValueType type =
        Arrays.stream(ValueType.values())
            .filter(t -> t.wireName().equals(row.path("type").asString()))
            .findFirst()
            .orElseThrow();
    JsonNode value = Selectors.of(row.path("selector").asString()).output(row.path("input"), type);
    assertThat(Json.text(value)).isEqualTo(Json.text(row.path("expected")));
  }

  @ParameterizedTest
  @MethodSource("published")
  void compilesWhatPublishedTemplatesUse(String selector) {
    String filled = selector.replaceAll("\\{\\{.+?}}", "1");
    assertThat(Selectors.of(filled)).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aHostileProgramEndsSoonAndNamesItsBudget(String program) {
    Selector selector = Selectors.of(program);
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () ->
            assertThatThrownBy(() -> selector.select(Json.nothing()))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("budget"));
  }

  @ParameterizedTest
  @ValueSource(strings = {".a[", "map(", ".a | nosuchfunction", ". as $x |", "[env]", "$ENV | "})
  void refusesWhatIsNoProgram(String text) {
    assertThatThrownBy(() -> Selectors.of(text)).isInstanceOf(EvaluationException.class);
  }

  @Test
  void anErrorOfTheProgramIsToldWithIt() {
    assertThatThrownBy(() -> Selectors.of(".a + 1").select(Json.parse("{\"a\":\"x\"}")))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining(".a + 1");
  }
}
