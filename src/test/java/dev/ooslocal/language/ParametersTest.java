package dev.ooslocal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.platform.Json;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Parameter values against their declarations. */
class ParametersTest {
  static Stream<JsonNode> rows() {
    return Rows.of("parameters.json");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void givesTheEffectiveValuesOrSaysWhatIsWrong(JsonNode row) {
    Parameters parameters = Templates.withParameters(row.path("defs")).parameters();
    ObjectNode given = (ObjectNode) row.path("given");
    RowEnvironment environment =
        new RowEnvironment(Json.parse("{\"pseudo\": {\"ACS::RegionId\": \"cn-hangzhou\"}}"));
    if (row.has("expected")) {
      assertThat(Json.text(parameters.check(given, environment)))
          .isEqualTo(Json.text(row.path("expected")));
    } else {
      assertThatThrownBy(() -> parameters.check(given, environment))
          .isInstanceOfSatisfying(
              ParameterException.class,
              e -> assertThat(e.kind().name()).isEqualTo(row.path("kind").asString()))
          .hasMessage(row.path("message").asString());
    }
  }
}
