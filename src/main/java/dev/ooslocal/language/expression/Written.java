package dev.ooslocal.language.expression;

import dev.ooslocal.language.Expression;
import dev.ooslocal.platform.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Expressions as templates write them. */
final class Written {
  private Written() {}

  static JsonNode list(List<Expression> parts) {
    ArrayNode list = Json.array();
    parts.forEach(part -> list.add(part.written()));
    return list;
  }

  static JsonNode function(String name, JsonNode argument) {
    return Json.object().set(name, argument);
  }

  static JsonNode reference(String inside) {
    return Json.string("{{ " + inside + " }}");
  }
}
