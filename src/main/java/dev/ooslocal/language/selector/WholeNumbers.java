package dev.ooslocal.language.selector;

import dev.ooslocal.language.Values;
import dev.ooslocal.platform.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * jq has one kind of number and writes whole ones without a fraction: 4, never 4.0. It writes
 * infinity as the largest number there is, and what is no number as null.
 */
final class WholeNumbers {
  private static final double LARGEST = 1e17;

  private WholeNumbers() {}

  /** The value, the very same one when there is nothing to change. */
  static JsonNode in(JsonNode value) {
    if (isOtherwise(value)) {
      return number(value.doubleValue(), value);
    }
    return value.isContainer() && holdsOthers(value) ? copy(value) : value;
  }

  private static JsonNode number(double number, JsonNode value) {
    if (Double.isFinite(number)) {
      return Values.number(value.decimalValue());
    }
    return Double.isNaN(number)
        ? Json.nothing()
        : DoubleNode.valueOf(Math.copySign(Double.MAX_VALUE, number));
  }

  private static boolean isOtherwise(JsonNode value) {
    if (!value.isFloatingPointNumber()) {
      return false;
    }
    double number = value.doubleValue();
    boolean whole = Math.abs(number) < LARGEST && number == Math.rint(number);
    return whole || !Double.isFinite(number);
  }

  private static boolean holdsOthers(JsonNode value) {
    for (JsonNode child : value) {
      if (isOtherwise(child) || (child.isContainer() && holdsOthers(child))) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode copy(JsonNode value) {
    if (value.isObject()) {
      ObjectNode copy = Json.object();
      value.forEachEntry((key, child) -> copy.set(key, in(child)));
      return copy;
    }
    ArrayNode copy = Json.array();
    value.forEach(child -> copy.add(in(child)));
    return copy;
  }
}
