package dev.ooslocal.action;

import dev.ooslocal.language.Selectors;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a map of a trigger's message. Chosen, since its syntax is documented nowhere: a text that
 * begins with {@code .} or {@code $.} selects from the message, by jq; anything else stands for
 * itself. Without any entry the message stays as it is.
 */
final class OutputTransformer {
  private OutputTransformer() {}

  static JsonNode transformed(Map<String, JsonNode> entries, JsonNode message) {
    if (entries.isEmpty()) {
      return message;
    }
    ObjectNode map = Json.object();
    entries.forEach((name, value) -> map.set(name, value(value, message)));
    return map;
  }

  private static JsonNode value(JsonNode entry, JsonNode message) {
    String text = entry.isString() ? entry.asString() : "";
    String path = text.startsWith("$.") ? text.substring(1) : text;
    return path.startsWith(".") ? Selectors.of(path).output(message, ValueType.JSON) : entry;
  }
}
