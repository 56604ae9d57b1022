package dev.ooslocal.cloud.synthesis;

import dev.ooslocal.cloud.synthesis.jq.Jq;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The value of what reads no input: literals and lists and maps of them. */
final class Constants {
  private Constants() {}

  static @Nullable JsonNode of(Jq program) {
    return switch (program) {
      case Jq.Literal(JsonNode value) -> value;
      case Jq.ListOf(Jq body) -> body == null ? Json.array() : list(body);
      case Jq.MapOf(List<Jq.Entry> entries) -> map(entries);
      default -> null;
    };
  }

  private static @Nullable JsonNode list(Jq body) {
    ArrayNode list = Json.array();
    Jq rest = body;
    while (rest instanceof Jq.Comma(Jq left, Jq right)) {
      JsonNode last = of(right);
      if (last == null) {
        return null;
      }
      list.insert(0, last);
      rest = left;
    }
    JsonNode first = of(rest);
    return first == null ? null : list.insert(0, first);
  }

  private static @Nullable JsonNode map(List<Jq.Entry> entries) {
    ObjectNode map = Json.object();
    for (Jq.Entry entry : entries) {
      JsonNode key = of(entry.key());
      JsonNode value = of(entry.value());
      if (key == null || value == null) {
        return null;
      }
      map.set(key.asString(), value);
    }
    return map;
  }
}
