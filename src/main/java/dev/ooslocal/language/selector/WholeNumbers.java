package dev.ooslocal.language.selector;

import dev.ooslocal.language.Values;
import dev.ooslocal.platform.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** jq has one kind of number and writes whole ones without a fraction: 4, never 4.0. */
final class WholeNumbers {
  private static final double LARGEST = 1e17;

  private WholeNumbers() {}

  /** The value, the very same one when there is nothing to change. */
  static JsonNode in(JsonNode value) {
    if (isWholeFraction(value)) {
      return Values.number(value.decimalValue());
    }
    return value.isContainer() && holdsWholeFraction(value) ? copy(value) : value;
  }

  private static boolean isWholeFraction(JsonNode value) {
    return value.isFloatingPointNumber()
        && Math.abs(value.doubleValue()) < LARGEST
        && value.doubleValue() == Math.rint(value.doubleValue());
  }

  private static boolean holdsWholeFraction(JsonNode value) {
    for (JsonNode child : value) {
      if (isWholeFraction(child) || (child.isContainer() && holdsWholeFraction(child))) {
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
