package dev.ooslocal.action;

import dev.ooslocal.platform.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that happened in the cloud: triggers look whether it is what they wait for.
 *
 * @param name what happened, such as {@code Instance:StateChange}; of an alarm, the metric
 * @param product where, such as ECS; of an alarm, its namespace or product
 * @param level INFO, WARN or CRITICAL
 * @param regionId in which region; null: nobody says
 * @param resourceId to what; null: nobody says
 * @param content all else
 */
public record Happening(
    String name,
    String product,
    String level,
    @Nullable String regionId,
    @Nullable String resourceId,
    ObjectNode content) {

  /** The form of the messages that event triggers get. */
  ObjectNode asEvent(String id, String account, Instant at) {
    ObjectNode inside = content.deepCopy();
    if (resourceId != null && !inside.has("resourceId")) {
      inside.put("resourceId", resourceId);
    }
    ObjectNode event =
        Json.object()
            .put("eventTime", at.toString())
            .put("id", id)
            .put("level", level)
            .put("name", name)
            .put("product", product)
            .put("regionId", regionId)
            .put("resourceId", resourceId)
            .put("userId", account)
            .put("ver", "1.0");
    event.set("content", inside);
    return event;
  }

  /** The form of the messages that alarm triggers get: flat, the content among the rest. */
  ObjectNode asAlarm(String namespace, Instant at) {
    ObjectNode alarm =
        Json.object()
            .put("alertState", "ALERT")
            .put("instanceId", resourceId)
            .put("metricName", name)
            .put("namespace", namespace)
            .put("regionId", regionId)
            .put("timestamp", at.toEpochMilli());
    alarm.setAll(content);
    return alarm;
  }

  /** A field of its content, or else its resource where that is asked for. */
  JsonNode field(String key) {
    JsonNode value = content.get(key);
    if (value == null && (key.equals("resourceId") || key.equals("instanceId"))) {
      return resourceId == null ? Json.nothing() : Json.string(resourceId);
    }
    return value == null ? Json.nothing() : value;
  }
}
