package dev.ooslocal.action;

import tools.jackson.databind.JsonNode;

/** Equality of JSON values: types are kept apart, numbers are equal when their values are. */
final class SameValue {
  private SameValue() {}

  static boolean same(JsonNode one, JsonNode other) {
    return one.equals(SameValue::compare, other);
  }

  private static int compare(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue());
    }
    return one.equals(other) ? 0 : 1;
  }
}
