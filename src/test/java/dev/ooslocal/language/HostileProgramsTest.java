package dev.ooslocal.language;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Programs that would take all time or memory end by the budget. */
class HostileProgramsTest {
  static Stream<String> hostile() {
    return Rows.of("hostile-programs.json").map(JsonNode::asString);
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
}
