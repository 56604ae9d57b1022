package dev.ooslocal.cloud.simulated;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.StrictObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The tags in an element, {@code Tags.Tag[].TagKey}, and those in a request. */
public final class Tags {
  private static final int MOST = 20;

  private Tags() {}

  /** The tags a request gives as {@code Tag.N}, {@code Tags} or their JSON text. */
  public static Map<String, Optional<String>> asked(ProductCall call) {
    ArrayNode list = call.list("Tag").isEmpty() ? call.list("Tags") : call.list("Tag");
    Map<String, Optional<String>> tags = new LinkedHashMap<>();
    list.forEach(tag -> put(tags, tag));
    numbered(call).forEach(tag -> put(tags, tag));
    return tags;
  }

  private static void put(Map<String, Optional<String>> tags, JsonNode tag) {
    String key = first(tag, "Key", "TagKey");
    if (key != null) {
      tags.put(key, Optional.ofNullable(first(tag, "Value", "TagValue")));
    }
  }

  /** Templates number them, and the dots are gone when a call is made: {@code Tag2Key}. */
  private static ArrayNode numbered(ProductCall call) {
    ArrayNode list = Json.array();
    for (int i = 1; i <= MOST && call.given().has("Tag" + i + "Key"); i++) {
      ObjectNode tag = list.addObject();
      tag.set("Key", call.value("Tag" + i + "Key"));
      JsonNode value = call.value("Tag" + i + "Value");
      if (!value.isMissingNode()) {
        tag.set("Value", value);
      }
    }
    return list;
  }

  /** The {@code tags} of an entry of a seed. */
  public static Map<String, Optional<String>> seeded(StrictObject entry) {
    Map<String, Optional<String>> tags = new LinkedHashMap<>();
    entry
        .objectOrEmpty("tags")
        .forEachEntry((key, value) -> tags.put(key, Optional.of(value.asString(""))));
    return tags;
  }

  public static Map<String, String> of(JsonNode element) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (JsonNode tag : element.path("Tags").path("Tag")) {
      tags.put(tag.path("TagKey").asString(""), tag.path("TagValue").asString(""));
    }
    return tags;
  }

  /** Whether an element has all the tags asked for; one without a value asks for the key alone. */
  public static boolean match(JsonNode element, Map<String, Optional<String>> asked) {
    Map<String, String> present = of(element);
    return asked.entrySet().stream()
        .allMatch(
            tag ->
                present.containsKey(tag.getKey())
                    && tag.getValue().map(present.get(tag.getKey())::equals).orElse(true));
  }

  public static void add(ObjectNode element, Map<String, Optional<String>> tags) {
    Map<String, String> present = of(element);
    tags.forEach((key, value) -> present.put(key, value.orElse("")));
    write(element, present);
  }

  public static void write(ObjectNode element, Map<String, String> tags) {
    ArrayNode list = Json.array();
    tags.forEach((key, value) -> list.addObject().put("TagKey", key).put("TagValue", value));
    element.putObject("Tags").set("Tag", list);
  }

  private static @Nullable String first(JsonNode tag, String... names) {
    for (String name : names) {
      JsonNode value = tag.get(name);
      if (value != null && !value.isNull()) {
        return value.asString();
      }
    }
    return null;
  }
}
