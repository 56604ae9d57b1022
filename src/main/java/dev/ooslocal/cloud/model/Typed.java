package dev.ooslocal.cloud.model;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Texts of a request turned into the type that an answer shows. */
final class Typed {
  private static final int BAD_REQUEST = 400;
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

  private Typed() {}

  /**
   * What a text in a description stands for: a number, a Boolean, a list, or itself; in quotes
   * always a text, such as a version that looks like a number.
   */
  static JsonNode literal(String text) {
    if (text.length() > 1 && text.startsWith("'") && text.endsWith("'")) {
      return Json.string(text.substring(1, text.length() - 1));
    }
    boolean json =
        NUMBER.matcher(text).matches()
            || text.equals("true")
            || text.equals("false")
            || text.startsWith("[")
            || text.startsWith("{");
    return json ? Json.parse(text) : Json.string(text);
  }

  /**
   * A single text or object where a list is wanted counts as a list of one.
   *
   * @throws ApiException InvalidParameter when the text of a request is not of that type
   */
  static JsonNode as(JsonNode value, JsonNode model) {
    if (model.isNumber() && value.isString()) {
      return number(value.asString());
    }
    if (model.isBoolean() && value.isString()) {
      return Json.parse(Boolean.toString(value.asString().equalsIgnoreCase("true")));
    }
    if (model.isArray() && value.isString() && !value.asString().stripLeading().startsWith("[")) {
      return value.asString().isBlank() ? Json.array() : Json.array().add(value);
    }
    if (model.isArray() && value.isObject()) {
      return Json.array().add(value);
    }
    if (model.isContainer() && value.isString()) {
      return parsed(value.asString());
    }
    return model.isString() && (value.isNumber() || value.isBoolean())
        ? Json.string(value.asString())
        : value;
  }

  private static JsonNode number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw malformed(text);
    }
    return Json.number(new BigDecimal(text));
  }

  private static JsonNode parsed(String text) {
    try {
      return Json.parse(text);
    } catch (JacksonException notJson) {
      throw malformed(text);
    }
  }

  private static ApiException malformed(String text) {
    return new ApiException(
        "InvalidParameter", BAD_REQUEST, "The specified value " + text + " is not valid.");
  }
}
