package dev.ooslocal.action;

import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
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

  private static final String TAGS = "tags";

  /** Whether its content says which tags the resource has. */
  public boolean hasTags() {
    return content.has(TAGS);
  }

  /** The same, of a resource that has these tags. */
  public Happening withTags(Map<String, String> tags) {
    ObjectNode more = content.deepCopy();
    ArrayNode list = more.putArray(TAGS);
    tags.forEach((key, value) -> list.addObject().put("key", key).put("value", value));
    return new Happening(name, product, level, regionId, resourceId, more);
  }

  /** Whether the resource has all of these tags. */
  boolean isTagged(JsonNode wanted) {
    return wanted
        .valueStream()
        .allMatch(tag -> content.path(TAGS).valueStream().anyMatch(there -> isTag(tag, there)));
  }

  private static boolean isTag(JsonNode wanted, JsonNode tag) {
    return part(wanted, "Key").equals(part(tag, "Key"))
        && (part(wanted, "Value").isEmpty() || part(wanted, "Value").equals(part(tag, "Value")));
  }

  /** A part of a tag, as templates write it or as events do. */
  private static String part(JsonNode tag, String name) {
    return tag.path(name).asString(tag.path(name.toLowerCase(Locale.ROOT)).asString(""));
  }

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
