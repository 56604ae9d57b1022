package dev.ooslocal.action;

import dev.ooslocal.cloud.Wish;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Selector;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What WaitFor and CheckFor look for in an answer.
 *
 * @param desired every selected value must be one of these; empty: any
 * @param unwanted no selected value may be one of these
 * @param hopeless any selected value among these ends the wait
 */
record Desire(List<JsonNode> desired, List<JsonNode> unwanted, List<JsonNode> hopeless) {

  /** The verdict on an answer. */
  enum Verdict {
    MET,
    NOT_YET,
    HOPELESS
  }

  Desire {
    desired = List.copyOf(desired);
    unwanted = List.copyOf(unwanted);
    hopeless = List.copyOf(hopeless);
  }

  static Desire of(
      @Nullable JsonNode desired, @Nullable JsonNode unwanted, @Nullable JsonNode hopeless) {
    return new Desire(listed(desired), listed(unwanted), listed(hopeless));
  }

  /** Whether it says nothing at all; such a task can never succeed. */
  boolean isEmpty() {
    return desired.isEmpty() && unwanted.isEmpty();
  }

  /**
   * What a selector takes from an answer; nothing counts as null. So does a selector that fails on
   * an error, which has not the shape it was written for (chosen).
   *
   * @throws EvaluationException when it fails on a proper answer
   */
  static List<JsonNode> values(Selector selector, ApiAnswer answer) {
    List<JsonNode> values;
    try {
      values = selector.select(answer.body());
    } catch (EvaluationException misfit) {
      if (!answer.refused()) {
        throw misfit;
      }
      values = List.of();
    }
    return values.isEmpty() ? List.of(Json.nothing()) : values;
  }

  /** A value that is both desired and hopeless is what was waited for (chosen). */
  Verdict judge(List<JsonNode> values) {
    boolean met =
        values.stream()
            .allMatch(
                value ->
                    (desired.isEmpty() || isAmong(desired, value)) && !isAmong(unwanted, value));
    if (met) {
      return Verdict.MET;
    }
    return values.stream().anyMatch(value -> isAmong(hopeless, value))
        ? Verdict.HOPELESS
        : Verdict.NOT_YET;
  }

  /** What an answer has to hold so that it is met. */
  Wish wish(String selector) {
    List<JsonNode> never = new ArrayList<>(unwanted);
    never.addAll(hopeless);
    return Wish.of(selector, desired, never);
  }

  /** The selected values against the wanted ones, for messages. */
  String against(List<JsonNode> values) {
    String wanted = desired.isEmpty() ? "not " + shown(unwanted) : shown(desired);
    return "the value is %s, desired is %s".formatted(shown(values), wanted);
  }

  private static String shown(List<JsonNode> values) {
    return values.stream().map(Json::text).collect(Collectors.joining(", "));
  }

  private static boolean isAmong(List<JsonNode> list, JsonNode value) {
    return list.stream().anyMatch(one -> SameValue.same(one, value));
  }

  private static List<JsonNode> listed(@Nullable JsonNode given) {
    if (given == null || given.isNull()) {
      return List.of();
    }
    return given.isArray() ? given.valueStream().toList() : List.of(given);
  }
}
