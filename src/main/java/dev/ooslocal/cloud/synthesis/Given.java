package dev.ooslocal.cloud.synthesis;

import dev.ooslocal.platform.Json;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of a call as the fields of its answer would be named. */
final class Given {
  private Given() {}

  /** By {@link #key}: {@code InstanceIds: [a, b]} gives {@code InstanceId} 0 and 1. */
  static Map<String, JsonNode> in(ObjectNode parameters) {
    Map<String, JsonNode> given = new HashMap<>();
    parameters.forEachEntry((name, value) -> add(given, name, value));
    return given;
  }

  static String key(String name, int index) {
    return name.toLowerCase(Locale.ROOT) + "#" + index;
  }

  private static void add(Map<String, JsonNode> given, String name, JsonNode value) {
    JsonNode list = list(value);
    for (int i = 0; i < list.size(); i++) {
      given.putIfAbsent(key(singular(name), i), list.get(i));
    }
    if (!list.isArray()) {
      given.put(key(name, 0), value);
    }
  }

  /** A list, also where it is given as JSON text. */
  private static JsonNode list(JsonNode value) {
    if (value.isString() && value.stringValue().startsWith("[")) {
      try {
        return Json.parse(value.stringValue());
      } catch (JacksonException noJson) {
        return value;
      }
    }
    return value.isArray() ? value : Json.nothing();
  }

  private static String singular(String name) {
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }
}
