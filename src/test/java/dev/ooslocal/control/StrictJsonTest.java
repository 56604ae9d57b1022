package dev.ooslocal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.platform.LocalProblem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is read as JSON, and how the rest is told. */
class StrictJsonTest {
  private static JsonNode read(String text) {
    return StrictJson.read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theSameKeyMayStandInTwoObjects() {
    assertThat(read("[{\"a\":{\"a\":1}},{\"a\":2}]").at("/0/a/a").intValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"mode\":\"real\",\"mode\":\"skip\"} | mode",
        "{\"faults\":[{},{\"error\":{\"code\":1,\"code\":2}}]} | faults[1].error.code",
        "[{\"api\":1,\"api\":2}] | [0].api"
      })
  void aKeyThatStandsTwiceIsNamedWithItsPath(String text, String field) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            LocalProblem.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("DuplicateField");
              assertThat(refused.field()).isEqualTo(field);
              assertThat(refused).hasMessageContaining("stands here twice (line 1, column ");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | Unexpected end-of-input",
        "{\"a\":} | Unexpected character ('}'",
        "{} {} | one JSON value is expected",
        "'  ' | one JSON value is expected"
      })
  void whatIsNoJsonIsToldByItsPlaceAndNotByTheParsersSettings(String text, String says) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            LocalProblem.class, refused -> assertThat(refused.code()).isEqualTo("InvalidBody"))
        .hasMessageContaining(says)
        .hasMessageContaining("(line 1, column ")
        .hasMessageNotContaining("REDACTED");
  }
}
