package dev.ooslocal.language.selector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What a jq program may use: exactly that much, and not a bit more. */
class BudgetTest {
  private final Budget budget = new Budget();

  @Test
  void allowsAMillionSteps() {
    steps(Budget.STEPS);
    assertThatThrownBy(budget::step)
        .isInstanceOf(EvaluationException.class)
        .hasMessage("the jq program exceeded its budget: it took more than 1000000 steps");
  }

  @Test
  void countsEachValueAsAStep() {
    steps(Budget.STEPS - 3);
    budget.value(Json.parse("1"));
    budget.value(Json.object());
    budget.value(Json.array().add(1));
    assertThatThrownBy(() -> budget.value(Json.nothing())).hasMessageContaining("steps");
  }

  @Test
  void countsALongTextAsAStepPerThousandCharacters() {
    steps(Budget.STEPS - 4);
    budget.text(2999);
    budget.value(Json.string("x"));
    assertThatThrownBy(() -> budget.value(Json.string(""))).hasMessageContaining("steps");
  }

  @Test
  void countsTheElementsOfAListAsAStepPerEight() {
    steps(Budget.STEPS - 3);
    budget.value(list(16));
    assertThatThrownBy(budget::step).hasMessageContaining("steps");
  }

  @Test
  void measuresEachValueOnce() {
    ArrayNode list = list(800);
    budget.value(list);
    steps(Budget.STEPS - 102);
    budget.value(list);
    assertThatThrownBy(budget::step).hasMessageContaining("steps");
  }

  @Test
  void allowsTextsOfFourMillionCharacters() {
    assertThatCode(() -> budget.text(Budget.LARGEST)).doesNotThrowAnyException();
    assertThatThrownBy(() -> budget.text(Budget.LARGEST + 1L))
        .hasMessageContaining("made a value larger than 4000000");
  }

  @Test
  void addsUpWhatAValueHolds() {
    String half = "x".repeat(Budget.LARGEST / 2 - 2);
    ArrayNode fits = Json.array().add(half).add(half).add(1);
    assertThatCode(() -> budget.value(fits)).doesNotThrowAnyException();
    assertThatThrownBy(() -> budget.value(Json.array().add(half).add(half).add(1).add(2)))
        .hasMessageContaining("made a value larger");
    ArrayNode again = Json.array().add(fits).add(1);
    assertThatThrownBy(() -> budget.value(again)).hasMessageContaining("made a value larger");
  }

  @Test
  void allowsValuesNestedAThousandDeep() {
    assertThatCode(() -> budget.value(nested(1001))).doesNotThrowAnyException();
    assertThatThrownBy(() -> budget.value(nested(1002)))
        .hasMessageContaining("nested deeper than 1000");
  }

  @Test
  void allowsIndexesUpToFourMillion() {
    assertThatCode(() -> budget.index(Budget.LARGEST)).doesNotThrowAnyException();
    assertThatThrownBy(() -> budget.index(Budget.LARGEST + 0.5))
        .hasMessageContaining("used an index above 4000000");
  }

  @Test
  void countsEachLookOfARegularExpression() {
    for (int i = 1; i < Budget.CHARACTERS; i++) {
      budget.character();
    }
    CountedText text = new CountedText("ab", budget);
    assertThat(text.charAt(0)).isEqualTo('a');
    assertThatThrownBy(() -> text.subSequence(1, 2).charAt(0))
        .hasMessageContaining("50000000 characters");
  }

  @Test
  void allowsRegularExpressionsToLookAtFiftyMillionCharacters() {
    for (int i = 0; i < Budget.CHARACTERS; i++) {
      budget.character();
    }
    assertThatThrownBy(budget::character).hasMessageContaining("50000000 characters");
  }

  private void steps(int count) {
    for (int i = 0; i < count; i++) {
      budget.step();
    }
  }

  private static ArrayNode list(int size) {
    ArrayNode list = Json.array();
    for (int i = 0; i < size; i++) {
      list.add(i);
    }
    return list;
  }

  /** Lists in lists with a number in the innermost. */
  private static JsonNode nested(int depth) {
    ArrayNode value = Json.array().add(1);
    for (int i = 1; i < depth; i++) {
      value = Json.array().add(value);
    }
    return value;
  }
}
