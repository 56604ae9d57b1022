package dev.ooslocal.shape;

import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Java values, written as JSON. */
final class Writing {
  private Writing() {}

  static void put(ObjectNode object, Field field, Object value, Naming naming) {
    JsonNode node = node(value, naming);
    if (node.isNull()) {
      return;
    }
    boolean asText = field.jsonText() && naming == Naming.WIRE && !(value instanceof String);
    object.set(field.name(naming), asText ? Json.string(Json.text(node)) : node);
  }

  private static JsonNode node(Object value, Naming naming) {
    return switch (value) {
      case String text -> Json.string(text);
      case JsonNode json -> json;
      case Instant instant -> Json.string(instant.truncatedTo(ChronoUnit.SECONDS).toString());
      case List<?> list -> list(list, naming);
      case Map<?, ?> map -> map(map, naming);
      case Record record -> Shape.of(record.getClass()).writeAny(record, naming);
      case Boolean flag -> Json.mapper().getNodeFactory().booleanNode(flag);
      case Integer number -> Json.mapper().getNodeFactory().numberNode(number);
      case Long number -> Json.mapper().getNodeFactory().numberNode(number);
      case Double number -> Json.mapper().getNodeFactory().numberNode(number);
      default -> Json.string(value.toString());
    };
  }

  private static ArrayNode list(List<?> list, Naming naming) {
    ArrayNode array = Json.array();
    for (Object element : list) {
      array.add(node(element, naming));
    }
    return array;
  }

  private static ObjectNode map(Map<?, ?> map, Naming naming) {
    ObjectNode object = Json.object();
    map.forEach((name, value) -> object.set(name.toString(), node(value, naming)));
    return object;
  }
}
