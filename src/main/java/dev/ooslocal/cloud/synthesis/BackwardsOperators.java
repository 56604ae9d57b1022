package dev.ooslocal.cloud.synthesis;

import dev.ooslocal.cloud.synthesis.jq.Jq;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What stands on both sides of an operator. */
final class BackwardsOperators {
  private static final Need NUMBER = new Need.Any(ValueType.NUMBER);
  private static final Need YES = Need.ANY;
  private static final Need NO = new Need.Exactly(Json.parse("false"));

  private final Backwards backwards;

  BackwardsOperators(Backwards backwards) {
    this.backwards = backwards;
  }

  Need input(String operator, Jq left, Jq right, Need wanted) {
    boolean no = isFalse(wanted);
    return switch (operator) {
      case "and", "or" -> {
        Need one = backwards.input(left, no ? NO : YES);
        boolean enough = operator.equals("or") != no;
        yield enough ? one : Need.both(one, backwards.input(right, no ? NO : YES));
      }
      case "//" -> backwards.input(left, wanted);
      case "==", "!=" -> equal(left, right, operator.equals("==") != no);
      case "<", "<=" -> ordered(left, right, no ? 1 : -1);
      case ">", ">=" -> ordered(left, right, no ? -1 : 1);
      case "+" -> sum(left, right, wanted);
      case "-", "*", "/", "%" -> both(left, right, number(left, right), number(left, right));
      default -> backwards.input(left, Need.ANY);
    };
  }

  /** Anything but a plain false or null means that the condition holds. */
  static boolean isFalse(Need wanted) {
    return wanted instanceof Need.Exactly(JsonNode value)
        && (value.isNull() || (value.isBoolean() && !value.booleanValue()));
  }

  private Need both(Jq left, Jq right, Need ofLeft, Need ofRight) {
    return Need.both(backwards.input(left, ofLeft), backwards.input(right, ofRight));
  }

  /** The other side of a plus has the type of a literal one. */
  private Need sum(Jq left, Jq right, Need wanted) {
    JsonNode literal = literal(left) == null ? literal(right) : literal(left);
    if (literal != null && !(wanted instanceof Need.Exactly)) {
      Need other = likewise(literal, wanted);
      return both(left, right, other, other);
    }
    return both(left, right, wanted, addend(wanted));
  }

  private static Need addend(Need wanted) {
    return switch (wanted) {
      case Need.Any any -> any;
      case Need.Items _ -> new Need.Any(ValueType.LIST);
      case Need.Fields _ -> new Need.Any(ValueType.JSON);
      case Need.Exactly(JsonNode value) when value.isArray() -> new Need.Any(ValueType.LIST);
      case Need.Nothing _, Need.Exactly _, Need.Coded _ -> Need.ANY;
    };
  }

  /** Lists are added to lists, maps to maps, numbers to numbers. */
  private static Need likewise(JsonNode literal, Need wanted) {
    if (literal.isObject()) {
      return wanted instanceof Need.Fields ? wanted : new Need.Any(ValueType.JSON);
    }
    if (literal.isArray()) {
      return wanted instanceof Need.Items ? wanted : new Need.Any(ValueType.LIST);
    }
    return literal.isNumber() ? NUMBER : wanted;
  }

  /** Lists are subtracted from lists, numbers from numbers. */
  private static Need number(Jq left, Jq right) {
    boolean lists = isList(left) || isList(right);
    return lists ? new Need.Any(ValueType.LIST) : NUMBER;
  }

  private static boolean isList(Jq side) {
    return side instanceof Jq.ListOf;
  }

  private Need equal(Jq left, Jq right, boolean same) {
    JsonNode literal = literal(left) == null ? literal(right) : literal(left);
    Jq other = literal(left) == null ? left : right;
    if (literal == null) {
      return both(left, right, Need.ANY, Need.ANY);
    }
    return backwards.input(other, same ? new Need.Exactly(literal) : different(literal));
  }

  private static Need different(JsonNode value) {
    return value.isNull() || value.asString("").isEmpty()
        ? Need.ANY
        : new Need.Exactly(OtherValue.than(value));
  }

  /** Numbers move by one, texts to what sorts before or behind them. */
  private Need ordered(Jq left, Jq right, int direction) {
    JsonNode onRight = literal(right);
    if (onRight != null) {
      return backwards.input(left, new Need.Exactly(beside(onRight, direction)));
    }
    JsonNode onLeft = literal(left);
    if (onLeft != null) {
      return backwards.input(right, new Need.Exactly(beside(onLeft, -direction)));
    }
    return both(left, right, NUMBER, NUMBER);
  }

  private static JsonNode beside(JsonNode value, int direction) {
    if (value.isNumber()) {
      return Json.number(value.decimalValue().add(BigDecimal.valueOf(direction)));
    }
    String text = value.asString("");
    return Json.string(direction > 0 ? text + "~" : "");
  }

  private static @Nullable JsonNode literal(Jq side) {
    return switch (side) {
      case Jq.Literal(JsonNode value) -> value;
      case Jq.ListOf(Jq body) when body == null -> Json.array();
      case Jq.Pipe(Jq inner, Jq.Call call) when call.name().startsWith("to") -> literal(inner);
      default -> Constants.of(side);
    };
  }
}
