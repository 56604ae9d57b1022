package dev.ooslocal.cloud.ros;

import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that happens to a stack or to one of its resources.
 *
 * @param id its own id
 * @param at when; what an action brings about later lies ahead
 * @param name the resource as the template names it, or the stack
 * @param type the resource's type
 * @param physical the id of what was made; empty before it is
 * @param status what the resource is from then on
 * @param reason why
 */
record StackEvent(
    String id,
    Instant at,
    String name,
    String type,
    String physical,
    String status,
    String reason) {
  static final String OF_STACK = "ALIYUN::ROS::Stack";

  static StackEvent of(
      Instant at, String name, String type, String physical, String status, String reason) {
    String id = Ids.requestId().toLowerCase(Locale.ROOT);
    return new StackEvent(id, at, name, type, physical, status, reason);
  }

  /** Whether it is about the stack itself; a nested stack is one of its resources. */
  boolean isOf(String stackId) {
    return physical.equals(stackId);
  }

  ObjectNode json() {
    return Json.object()
        .put("id", id)
        .put("at", at.toString())
        .put("name", name)
        .put("type", type)
        .put("physical", physical)
        .put("status", status)
        .put("reason", reason);
  }

  static StackEvent read(JsonNode json) {
    return new StackEvent(
        json.path("id").asString(""),
        Instant.parse(json.path("at").asString("")),
        json.path("name").asString(""),
        json.path("type").asString(""),
        json.path("physical").asString(""),
        json.path("status").asString(""),
        json.path("reason").asString(""));
  }
}
