package dev.ooslocal.execution.api;

import dev.ooslocal.platform.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JsonObjects of requests. */
final class JsonObjects {
  private JsonObjects() {}

  static ObjectNode of(@Nullable Map<String, JsonNode> entries) {
    ObjectNode object = Json.object();
    if (entries != null) {
      entries.forEach(object::set);
    }
    return object;
  }
}
