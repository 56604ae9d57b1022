package dev.ooslocal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.platform.Json;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Selectors: typing rules, and the optional dot. */
class SelectorTest {
  private static final AtomicInteger COMPILED = new AtomicInteger();

  static Stream<JsonNode> selections() {
    return Rows.of("selections.json");
  }

  /** What jq 1.6 itself says; written down so that no jq is needed. */
  static Stream<JsonNode> programs() {
    return Rows.of("jq-programs.json");
  }

  static Stream<String> published() {
    return Rows.of("selectors.json").map(JsonNode::asString);
  }

  @ParameterizedTest
  @MethodSource({"selections", "programs"})
  void selectsTheExpectedValue(JsonNode row) {
    ValueType type =
        Arrays.stream(ValueType.values())
            .filter(t -> t.wireName().equals(row.path("type").asString()))
            .findFirst()
            .orElseThrow();
    JsonNode value = anew(row.path("selector").asString()).output(row.path("input"), type);
    assertThat(Json.text(value)).isEqualTo(Json.text(row.path("expected")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".a.b | {\"a\":3} | Cannot index number with \"b\"",
        ".a.b | {\"a\":[1]} | Cannot index array with \"b\"",
        ".a[0] | {\"a\":{}} | Cannot index object with number",
        ".a[] | {\"a\":\"x\"} | Cannot iterate over string",
        "test(\"a\"; \"q\") | \"a\" | q is not a valid modifier string",
        "test(\"(a\") | \"a\" | (a (at offset 2) is not a valid regex",
        "test(1) | \"a\" | number not a string or array",
        "test(\"a\") | 3 | 3 cannot be matched, as it is not a string",
        "sub(\"a\"; \"b\") | 3 | 3 cannot be matched, as it is not a string",
      })
  void tellsWhatCannotBeDone(String selector, String input, String message) {
    assertThatThrownBy(() -> anew(selector).select(Json.parse(input)))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".", ".a.b", ".a[]?.b[-1]", ".\"x y\"[0]?", ".a | length", "[.a[] | select(.b)]"})
  void aPathIsWrittenAsItWasRead(String path) {
    assertThat(anew(path).text()).isEqualTo(path);
    assertThat(anew(path)).isEqualTo(anew(path)).hasSameHashCodeAs(anew(path));
  }

  @ParameterizedTest
  @MethodSource("published")
  void compilesWhatPublishedTemplatesUse(String selector) {
    String filled = selector.replaceAll("\\{\\{.+?}}", "1");
    assertThat(anew(filled)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".a[",
        "map(",
        ".a | nosuchfunction",
        ". as $x |",
        "[env]",
        "$ENV | ",
        "now",
        "input"
      })
  void refusesWhatIsNoProgram(String text) {
    assertThatThrownBy(() -> anew(text)).isInstanceOf(EvaluationException.class);
  }

  @Test
  void theSameTextIsCompiledOnce() {
    String text = ".seen.once | length";
    Selector selector = Selectors.of(text);
    long before = Parses.count();
    assertThat(Selectors.of(text)).isSameAs(selector);
    assertThat(Parses.count()).isEqualTo(before);
    assertThat(anew(text)).isNotSameAs(selector).isNotEqualTo(Selectors.of(".seen | length"));
    assertThat(Parses.count()).isGreaterThan(before);
  }

  @ParameterizedTest
  @CsvSource({"200, +1\"", "201, +…\""})
  void theErrorOfALongProgramIsToldWithItsBeginning(int length, String end) {
    String program = ".a" + " ".repeat(length - 4) + "+1";
    assertThatThrownBy(() -> anew(program).select(Json.parse("{\"a\":\"x\"}")))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining(end);
  }

  @Test
  void anErrorOfTheProgramIsToldWithIt() {
    assertThatThrownBy(() -> anew(".a + 1").select(Json.parse("{\"a\":\"x\"}")))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining(".a + 1");
  }

  /** Compiled, not remembered: it ends in blanks, which mean nothing, as it never did before. */
  private static Selector anew(String text) {
    String ending = Integer.toBinaryString(COMPILED.incrementAndGet());
    return Selectors.of(text + ending.replace('0', ' ').replace('1', '\t'));
  }
}
