package dev.ooslocal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.platform.Json;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Expressions, as rows of expression, context and expected value. */
class ExpressionTest {
  static Stream<JsonNode> expressions() {
    return Rows.of("expressions.json");
  }

  static Stream<JsonNode> failures() {
    return Rows.of("expression-failures.json");
  }

  static Stream<JsonNode> gaps() {
    return Rows.of("failing/expressions.json");
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void givesTheExpectedValueAndIsWrittenAsItWasRead(JsonNode row) {
    RowEnvironment environment = new RowEnvironment(row.path("context"));
    Expression expression = environment.read(row.path("expr"));
    assertThat(expression.evaluate(environment)).isEqualTo(row.path("expected"));
    assertThat(environment.read(expression.written())).as("as written").isEqualTo(expression);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void saysWhyItCannotBeEvaluated(JsonNode row) {
    assertThatThrownBy(() -> value(row))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining(row.path("message").asString());
  }

  @ParameterizedTest
  @MethodSource("gaps")
  void aKnownGapIsStillOne(JsonNode row) {
    assertThatThrownBy(() -> value(row))
        .as("this gap is closed: move the row to expressions.json")
        .isInstanceOf(EvaluationException.class);
  }

  @Test
  void whatIsConstantIsEvaluatedOnceAndForAll() {
    JsonNode expression = Json.parse("{\"a\": {\"Fn::Join\": [\"-\", [\"x\", \"y\"]]}}");
    RowEnvironment nowhere = new RowEnvironment(Json.object());
    Expression read = nowhere.read(expression);
    assertThat(read.isConstant()).isTrue();
    assertThat(read.evaluate(nowhere)).isSameAs(read.evaluate(nowhere));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '#',
      delimiter = '|',
      nullValues = "none",
      value = {
        "{'a':'x'}             | x",
        "{'a':'x','b':'{{p}}'} | x",
        "{'b':'{{p}}','a':'x'} | x",
        "{'a':7}               | none",
        "{'a':7,'b':'{{p}}'}   | none",
        "{'a':'{{p}}'}         | none",
        "{'b':'{{p}}'}         | none",
        "{'b':'x'}             | none",
        "{{p}}                 | none",
      })
  void knowsTheTextOfAnEntryThatIsAlwaysTheSame(String written, @Nullable String expected) {
    RowEnvironment environment = new RowEnvironment(Json.parse("{\"params\":{\"p\":\"v\"}}"));
    JsonNode expression =
        written.startsWith("{{") ? Json.string(written) : Json.parse(written.replace('\'', '"'));
    assertThat(environment.read(expression).literal("a")).isEqualTo(expected);
  }

  @Test
  void aParameterWithoutReferencesIsHandedOnAsItIs() {
    JsonNode context = Json.parse("{\"params\":{\"p\":{\"a\":[1,{\"b\":\"x\"}]}}}");
    RowEnvironment environment = new RowEnvironment(context);
    assertThat(environment.read(Json.string("{{ p }}")).evaluate(environment))
        .isSameAs(context.path("params").path("p"));
  }

  @Test
  void knowsWhetherItRefersToTheItem() {
    RowEnvironment nowhere = new RowEnvironment(Json.object());
    JsonNode deep = Json.parse("{\"Fn::Select\": [\"k\", \"{{ acs::taskloopitem }}\"]}");
    assertThat(nowhere.read(deep).refersToItem()).isTrue();
    assertThat(nowhere.read(Json.string("{{ ACS::RegionId }}")).refersToItem()).isFalse();
    assertThat(nowhere.read(Json.string("{{ oos:a }}")).refersToItem()).isFalse();
    assertThat(nowhere.read(Json.parse("[\"a\", \"{{ oos:a }}\"]")).refersToItem()).isFalse();
  }

  private static JsonNode value(JsonNode row) {
    RowEnvironment environment = new RowEnvironment(row.path("context"));
    return environment.read(row.path("expr")).evaluate(environment);
  }
}
