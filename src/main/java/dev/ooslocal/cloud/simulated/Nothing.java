package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.cloud.Wish;
import dev.ooslocal.language.ValueType;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether an answer lacks what the calling task reads. */
final class Nothing {
  /** A task that waits has seen every state of a simulated thing after so many calls (chosen). */
  private static final int PATIENCE = 7;

  private Nothing() {}

  /**
   * Whether something is lacking that time does not bring.
   *
   * @param madeUp whether the answer is about something that was itself made up: then it is not
   *     enough that it is a list without elements
   */
  static boolean isIn(JsonNode answer, CloudCall call, boolean madeUp) {
    List<Wish> wishes = call.wishes().list();
    List<Wish> outputs = wishes.stream().filter(wish -> !wish.isChoosy()).toList();
    boolean nothing =
        !outputs.isEmpty() && outputs.stream().allMatch(wish -> isNothing(answer, wish));
    return wishes.stream().noneMatch(wish -> comes(answer, wish, call))
        && ((madeUp && nothing)
            || outputs.stream().anyMatch(wish -> isUnreadable(answer, wish))
            || wishes.stream().anyMatch(wish -> isMissed(answer, wish)));
  }

  /** Whether a task may still wait for it. */
  private static boolean comes(JsonNode answer, Wish wish, CloudCall call) {
    return wish.waits() && call.origin().attempt() < PATIENCE && !wish.isGrantedBy(answer);
  }

  private static boolean isMissed(JsonNode answer, Wish wish) {
    return wish.isChoosy() && isNothing(answer, wish) && !wish.isGrantedBy(answer);
  }

  /** Whether a selector cannot read it, or an output that is no list has no value. */
  private static boolean isUnreadable(JsonNode answer, Wish wish) {
    return wish.type() == ValueType.LIST ? wish.values(answer) == null : isNothing(answer, wish);
  }

  private static boolean isNothing(JsonNode answer, Wish wish) {
    List<JsonNode> values = wish.values(answer);
    return values == null
        || values.stream()
            .allMatch(value -> value.isNull() || (value.isArray() && value.isEmpty()));
  }
}
