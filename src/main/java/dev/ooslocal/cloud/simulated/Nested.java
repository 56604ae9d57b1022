package dev.ooslocal.cloud.simulated;

import dev.ooslocal.platform.Json;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns flattened parameters ({@code Tag.1.Key=a}) into nested ones. */
final class Nested {
  private Nested() {}

  static ObjectNode of(Map<String, String> flat) {
    ObjectNode tree = Json.object();
    flat.forEach((name, value) -> put(tree, name.split("\\."), value));
    ObjectNode nested = Json.object();
    tree.forEachEntry((name, value) -> nested.set(name, lists(value)));
    return nested;
  }

  private static void put(ObjectNode tree, String[] steps, String value) {
    ObjectNode inner = tree;
    for (int i = 0; i < steps.length - 1; i++) {
      inner =
          inner.get(steps[i]) instanceof ObjectNode present ? present : inner.putObject(steps[i]);
    }
    inner.put(steps[steps.length - 1], value);
  }

  private static JsonNode lists(JsonNode value) {
    if (!(value instanceof ObjectNode object)) {
      return value;
    }
    if (object.propertyNames().stream().allMatch(Nested::isIndex)) {
      Map<String, JsonNode> elements = new TreeMap<>(Comparator.comparingInt(Integer::parseInt));
      object.forEachEntry(elements::put);
      ArrayNode list = Json.array();
      elements.values().forEach(element -> list.add(lists(element)));
      return list;
    }
    ObjectNode nested = Json.object();
    object.forEachEntry((name, inner) -> nested.set(name, lists(inner)));
    return nested;
  }

  private static boolean isIndex(String name) {
    return name.matches("\\d{1,6}");
  }
}
