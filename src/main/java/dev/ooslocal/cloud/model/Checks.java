package dev.ooslocal.cloud.model;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Sees whether what must hold does. */
final class Checks {
  private Checks() {}

  /**
   * @throws dev.ooslocal.rpc.ApiException what is said otherwise
   */
  static void hold(Step.Check check, Scope scope) {
    if (!holds(check, scope)) {
      throw check.otherwise().raised();
    }
  }

  static boolean holds(Step.Check check, Scope scope) {
    JsonNode that = Values.of(check.that(), scope);
    return isFormed(that, check.like())
        && (check.in() == null || among(that, Values.of(check.in(), scope)))
        && (check.not() == null || !among(that, Values.of(check.not(), scope)))
        && (check.above() == null
            || that.isMissingNode()
            || number(that) > number(Values.of(check.above(), scope)));
  }

  private static boolean isFormed(JsonNode that, @Nullable Pattern like) {
    return like == null || that.isMissingNode() || like.matcher(that.asString("")).matches();
  }

  private static boolean among(JsonNode value, JsonNode values) {
    List<String> texts =
        values.isArray()
            ? values.valueStream().map(each -> each.asString("")).toList()
            : List.of(values.asString(""));
    return texts.contains(value.asString(""));
  }

  private static double number(JsonNode value) {
    return value.isString() ? Typed.as(value, Typed.literal("0")).asDouble(0) : value.asDouble(0);
  }
}
