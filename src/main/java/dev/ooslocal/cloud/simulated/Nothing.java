package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.Wish;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Selectors;
import dev.ooslocal.language.ValueType;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether an answer lacks what the calling task reads. */
final class Nothing {
  private Nothing() {}

  /** Whether it holds nothing of it. */
  static boolean isIn(JsonNode answer, List<Wish> wishes) {
    return !wishes.isEmpty()
        && wishes.stream().allMatch(wish -> isNothing(answer, wish) && !wantsNothing(wish));
  }

  /** Whether a selector cannot read it, or an output that is no list has no value. */
  static boolean isUnreadable(JsonNode answer, List<Wish> wishes) {
    return wishes.stream()
        .filter(wish -> wish.desired().isEmpty() && wish.unwanted().isEmpty())
        .anyMatch(
            wish ->
                wish.type() == ValueType.LIST
                    ? !isReadable(answer, wish)
                    : isNothing(answer, wish));
  }

  private static boolean isReadable(JsonNode answer, Wish wish) {
    try {
      Selectors.of(wish.selector()).select(answer);
      return true;
    } catch (EvaluationException misfit) {
      return false;
    }
  }

  private static boolean isNothing(JsonNode answer, Wish wish) {
    try {
      return Selectors.of(wish.selector()).select(answer).stream().allMatch(JsonNode::isNull);
    } catch (EvaluationException misfit) {
      return true;
    }
  }

  private static boolean wantsNothing(Wish wish) {
    return wish.desired().stream()
        .anyMatch(value -> value.isNull() || (value.isArray() && value.isEmpty()));
  }
}
