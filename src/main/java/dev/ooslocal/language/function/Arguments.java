package dev.ooslocal.language.function;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Values;
import dev.ooslocal.platform.Json;
import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The arguments of a function, as the types it wants; loud where they do not fit. */
final class Arguments {
  private final JsonNode list;

  private Arguments(JsonNode list) {
    this.list = list;
  }

  /** An argument that is a list of so many. */
  static Arguments of(JsonNode argument, int count) {
    if (!argument.isArray() || argument.size() != count) {
      throw new EvaluationException(
          "takes a list of " + count + " arguments, not " + shown(argument));
    }
    return new Arguments(argument);
  }

  /** The argument, or, when it is a list of one, what is in it. */
  static JsonNode bare(JsonNode argument) {
    return argument.isArray() && argument.size() == 1 ? argument.path(0) : argument;
  }

  JsonNode at(int index) {
    return list.path(index);
  }

  String text(int index) {
    return text(at(index));
  }

  ArrayNode list(int index) {
    return list(at(index));
  }

  ObjectNode map(int index) {
    return map(at(index));
  }

  int integer(int index) {
    try {
      return number(at(index)).intValueExact();
    } catch (ArithmeticException e) {
      throw new EvaluationException("takes a whole number, not " + shown(at(index)));
    }
  }

  static String text(JsonNode value) {
    if (value.isContainer() || value.isNull()) {
      throw new EvaluationException("takes a text, not " + shown(value));
    }
    return Values.text(value);
  }

  static ArrayNode list(JsonNode value) {
    if (parsed(value) instanceof ArrayNode array) {
      return array;
    }
    throw new EvaluationException("takes a list, not " + shown(value));
  }

  static ObjectNode map(JsonNode value) {
    if (parsed(value) instanceof ObjectNode object) {
      return object;
    }
    throw new EvaluationException("takes a map, not " + shown(value));
  }

  static BigDecimal number(JsonNode value) {
    return Values.numeric(value)
        .orElseThrow(() -> new EvaluationException("takes a number, not " + shown(value)));
  }

  /** A list or map may also come as JSON text. */
  static JsonNode parsed(JsonNode value) {
    if (!value.isString()) {
      return value;
    }
    String text = value.stringValue().strip();
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return value;
    }
    try {
      return Json.parse(text);
    } catch (JacksonException e) {
      return value;
    }
  }

  private static String shown(JsonNode value) {
    String text = Json.text(value);
    return text.length() > 200 ? text.substring(0, 200) + "…" : text;
  }
}
