package dev.ooslocal.cloud.forward;

import dev.ooslocal.platform.Json;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Parameters as an RPC request carries them. Which lists an API takes as JSON text is said only in
 * its own description, so the names decide (chosen): the plural ({@code InstanceIds}) is JSON text,
 * anything else ({@code InstanceId}, {@code ResourceARN}) is numbered.
 */
final class Flat {
  private Flat() {}

  static Map<String, String> of(JsonNode parameters) {
    Map<String, String> flat = new TreeMap<>();
    parameters.forEachEntry((name, value) -> put(flat, name, value));
    return flat;
  }

  private static void put(Map<String, String> flat, String name, JsonNode value) {
    if (value.isArray() && !name.endsWith("s")) {
      for (int i = 0; i < value.size(); i++) {
        element(flat, name + "." + (i + 1), value.get(i));
      }
    } else if (value.isContainer()) {
      flat.put(name, Json.text(value));
    } else if (!value.isNull()) {
      flat.put(name, value.asString());
    }
  }

  private static void element(Map<String, String> flat, String name, JsonNode value) {
    if (value.isObject()) {
      value.forEachEntry((inner, part) -> put(flat, name + "." + inner, part));
    } else {
      put(flat, name, value);
    }
  }
}
