package dev.ooslocal.cloud.ros;

import dev.ooslocal.platform.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The short forms of functions in YAML, {@code !Ref web}, written out. */
final class ShortForms {
  private static final String REF = "Ref";
  private static final String ATTRIBUTE = "GetAtt";

  private ShortForms() {}

  static JsonNode writtenOut(JsonNode value) {
    return switch (value) {
      case ObjectNode object -> object(object);
      case ArrayNode array -> {
        ArrayNode all = Json.array();
        array.forEach(element -> all.add(writtenOut(element)));
        yield all;
      }
      default -> value;
    };
  }

  private static ObjectNode object(ObjectNode object) {
    ObjectNode all = Json.object();
    object.forEachEntry(
        (name, inner) -> {
          if (name.startsWith("!")) {
            String function = name.substring(1);
            all.set(
                function.equals(REF) ? function : "Fn::" + function,
                arguments(function, writtenOut(inner)));
          } else {
            all.set(name, writtenOut(inner));
          }
        });
    return all;
  }

  /** {@code !GetAtt web.PublicIp} names both in one text. */
  private static JsonNode arguments(String function, JsonNode given) {
    if (!function.equals(ATTRIBUTE) || !given.isString()) {
      return given;
    }
    String[] names = given.asString().split("\\.", 2);
    ArrayNode list = Json.array();
    for (String name : names) {
      list.add(name);
    }
    return list;
  }
}
