package dev.ooslocal.language.selector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.thisptr.jackson.jq.Function;
import net.thisptr.jackson.jq.Output;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.internal.javacc.ExpressionParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The functions that a program finds: jackson-jq's, those it lacks, and none that looks around. */
class BuiltInsTest {
  private static final String TEN = "(0,1,2,3,4,5,6,7,8,9) as $x | ";
  private static final String MILLIONS_WITHOUT_A_FUNCTION =
      TEN + TEN + TEN + TEN + TEN + TEN + TEN + "$x";

  private final BuiltIns builtIns = new BuiltIns();

  @Test
  void areThoseOfJqWithoutWhatShowsTheSurroundings() {
    assertThat(builtIns.names())
        .contains("map/1", "length/0", "setpath/2", "test/1", "gsub/2", "INDEX/1", "INDEX/2")
        .doesNotContain("env/0", "now/0", "debug_scope/0", "input/0");
    assertThat(builtIns.names()).doesNotContainAnyElementsOf(BuiltIns.ABSENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "map(. + 1) | [1,2] | [[2,3]]",
        "INDEX(.a) | [{\"a\":\"x\"}] | [{\"x\":{\"a\":\"x\"}}]",
        "INDEX(.[]; .a) | [{\"a\":1}] | [{\"1\":{\"a\":1}}]",
        "IN(1, 2) | 2 | [true]",
        "trunc | -1.5 | [-1]",
        "index(\",\") | \"a,b,c\" | [1]",
        "rindex(\",\") | \"a,b,c\" | [3]",
        "gsub(\"b+\"; \"x\") | \"abba\" | [\"axa\"]",
        "test(\"B\"; \"i\") | \"abc\" | [true]",
        "setpath([1]; 2) | [1] | [[1,2]]",
        "[paths] | {\"a\":[null]} | [[[\"a\"],[\"a\",0]]]",
      })
  void giveWhatJqSays(String program, String input, String expected) {
    assertThat(Json.array().addAll(run(program, Json.parse(input))))
        .isEqualTo(Json.parse(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "setpath([5000000]; 1)",
        "[range(1000000)]",
        "\"x\" * 5000000",
        "5000000 * \"x\"",
        MILLIONS_WITHOUT_A_FUNCTION,
        "null | .[5000000] = 1",
      })
  void areCountedWhereverTheyStand(String program) {
    assertThatThrownBy(() -> run(program, Json.parse("1")))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("budget");
  }

  @Test
  void whatIsThereIsNotWrittenAgainUnlessItIsAmended() {
    Scope scope = Scope.newEmptyScope();
    Map<String, Function> all = MissingFunctions.in(scope, Set.of());
    assertThat(all).containsKeys("INDEX/1", "INDEX/2", "fabs/0", "index/1", "recurse/0");
    assertThat(MissingFunctions.in(scope, all.keySet()))
        .containsKeys("index/1", "recurse/0")
        .doesNotContainKeys("INDEX/1", "INDEX/2", "fabs/0");
  }

  private List<JsonNode> run(String program, JsonNode input) {
    List<JsonNode> results = new ArrayList<>();
    var tree = ExpressionParser.compile(program, BuiltIns.VERSION);
    var counted = new JqTree().counted(tree);
    Output output = result -> results.add(WholeNumbers.in(result));
    ScopedValue.where(Budget.CURRENT, new Budget())
        .run(() -> counted.apply(builtIns.scope(), input, output));
    return results;
  }
}
