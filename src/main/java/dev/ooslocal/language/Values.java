package dev.ooslocal.language;

import dev.ooslocal.platform.Json;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What values look like as text, when two are the same, and what counts as true. */
public final class Values {
  /** Far beyond what a double can tell; adding one with a billion of them takes all memory. */
  private static final int MOST_DECIMALS = 2_000;

  private Values() {}

  /** Its text inside a longer one: null is empty, lists and maps are compact JSON. */
  public static String text(JsonNode value) {
    if (value.isString()) {
      return value.stringValue();
    }
    if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    if (isNumber(value)) {
      return value.isIntegralNumber()
          ? value.bigIntegerValue().toString()
          : value.decimalValue().toPlainString();
    }
    return Json.text(value);
  }

  /** Whether it is a number; infinity, as a huge exponent gives it, is none. */
  public static boolean isNumber(JsonNode value) {
    return value.isNumber() && Double.isFinite(value.doubleValue());
  }

  /** A number, or the text of one; empty: it is neither. */
  public static Optional<BigDecimal> numeric(JsonNode value) {
    if (!value.isString()) {
      return isNumber(value) ? Optional.of(value.decimalValue()) : Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(value.stringValue().strip());
      return Optional.of(number)
          .filter(n -> n.scale() <= MOST_DECIMALS && Double.isFinite(n.doubleValue()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Deep equality; numbers by their value, scalars of different type by their text. */
  public static boolean equal(JsonNode a, JsonNode b) {
    if (isNumber(a) && isNumber(b)) {
      return a.decimalValue().compareTo(b.decimalValue()) == 0;
    }
    if (a.isNull() || b.isNull()) {
      return a.isNull() && b.isNull();
    }
    if (a.isContainer() || b.isContainer()) {
      return a.isArray() == b.isArray() && a.isObject() == b.isObject() && sameChildren(a, b);
    }
    return text(a).equals(text(b));
  }

  /** A Boolean, or the words {@code true} and {@code false}; null is false. Empty: neither. */
  public static Optional<Boolean> truth(JsonNode value) {
    if (value.isBoolean()) {
      return Optional.of(value.booleanValue());
    }
    if (value.isString()) {
      return switch (value.stringValue().strip()) {
        case "true", "True", "TRUE" -> Optional.of(true);
        case "false", "False", "FALSE" -> Optional.of(false);
        default -> Optional.empty();
      };
    }
    return value.isNull() ? Optional.of(false) : Optional.empty();
  }

  /** A number in the smallest form that holds it, as the JSON reader would make it. */
  public static JsonNode number(BigDecimal number) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    try {
      long whole = number.longValueExact();
      boolean small = whole == (int) whole;
      return small ? nodes.numberNode((int) whole) : nodes.numberNode(whole);
    } catch (ArithmeticException fraction) {
      return nodes.numberNode(number.doubleValue());
    }
  }

  private static boolean sameChildren(JsonNode a, JsonNode b) {
    if (a.size() != b.size()) {
      return false;
    }
    if (a.isObject()) {
      return a.propertyStream()
          .allMatch(
              entry -> {
                JsonNode other = b.get(entry.getKey());
                return other != null && equal(entry.getValue(), other);
              });
    }
    for (int i = 0; i < a.size(); i++) {
      if (!equal(a.path(i), b.path(i))) {
        return false;
      }
    }
    return true;
  }
}
