package dev.ooslocal.language.selector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Numbers as jq writes them. */
class WholeNumbersTest {
  @ParameterizedTest
  @ValueSource(strings = {"1", "1.5", "\"1.0\"", "{}", "[1, {\"a\": [2.5, null]}]", "1e17"})
  void leavesAloneWhatIsWrittenSo(String json) {
    JsonNode value = Json.parse(json);
    assertThat(WholeNumbers.in(value)).isSameAs(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4.0 | 4",
        "-0.0 | 0",
        "[1, {\"a\": [2.0, 2.5]}] | [1,{\"a\":[2,2.5]}]",
        "{\"a\": {\"b\": 1e3}} | {\"a\":{\"b\":1000}}",
        "9e16 | 90000000000000000",
      })
  void writesWholeOnesWithoutAFraction(String json, String expected) {
    assertThat(Json.text(WholeNumbers.in(Json.parse(json)))).isEqualTo(expected);
  }

  @Test
  void writesWhatHasNoDigitsAsJqDoes() {
    JsonNode numbers =
        Json.array().add(Double.NaN).add(Double.POSITIVE_INFINITY).add(Double.NEGATIVE_INFINITY);
    assertThat(Json.text(WholeNumbers.in(numbers)))
        .isEqualTo("[null,1.7976931348623157E308,-1.7976931348623157E308]");
  }
}
