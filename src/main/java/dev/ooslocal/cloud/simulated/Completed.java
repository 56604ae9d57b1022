package dev.ooslocal.cloud.simulated;

import dev.ooslocal.platform.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A simulated answer with made-up values where it has none. What it has is never changed. */
final class Completed {
  private Completed() {}

  /** Element for element, as if both were about the same things. */
  static ObjectNode beside(ObjectNode simulated, ObjectNode madeUp) {
    return (ObjectNode) joined(simulated, madeUp, false);
  }

  /** With the made-up elements of lists behind the simulated ones, as more things of the kind. */
  static ObjectNode behind(ObjectNode simulated, ObjectNode madeUp) {
    return (ObjectNode) joined(simulated, madeUp, true);
  }

  private static JsonNode joined(JsonNode known, JsonNode more, boolean behind) {
    if (known instanceof ObjectNode object && more instanceof ObjectNode fields) {
      ObjectNode all = object.deepCopy();
      fields.forEachEntry((name, value) -> all.set(name, joined(all.path(name), value, behind)));
      return all;
    }
    if (known instanceof ArrayNode list && more instanceof ArrayNode elements) {
      return behind ? list.deepCopy().addAll(elements) : elementwise(list, elements);
    }
    return known.isMissingNode() || known.isNull() ? more : known;
  }

  private static ArrayNode elementwise(ArrayNode list, ArrayNode elements) {
    if (list.isEmpty()) {
      return elements;
    }
    ArrayNode all = Json.array();
    for (int i = 0; i < list.size(); i++) {
      all.add(joined(list.get(i), elements.path(i), false));
    }
    return all;
  }
}
