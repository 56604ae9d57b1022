package dev.ooslocal.cloud.ros;

import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A resource that a stack has made.
 *
 * @param type its type
 * @param ids what was made; more than one for a group
 * @param properties what it was made with
 * @param answer what the product answered; empty when nobody was asked
 */
record Member(String type, List<String> ids, ObjectNode properties, ObjectNode answer) {
  Member {
    ids = List.copyOf(ids);
  }

  /** Chosen: for a group, the ids with commas between them. */
  String physical() {
    return String.join(",", ids);
  }

  Member with(ObjectNode others) {
    return new Member(type, ids, others, answer);
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("type", type);
    ArrayNode list = json.putArray("ids");
    ids.forEach(list::add);
    json.set("properties", properties);
    json.set("answer", answer);
    return json;
  }

  static Member read(JsonNode json) {
    List<String> ids = new ArrayList<>();
    json.path("ids").forEach(id -> ids.add(id.asString("")));
    return new Member(
        json.path("type").asString(""),
        ids,
        (ObjectNode) json.path("properties"),
        (ObjectNode) json.path("answer"));
  }
}
