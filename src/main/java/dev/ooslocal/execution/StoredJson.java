package dev.ooslocal.execution;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ooslocal.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Values as they stand in text columns. */
final class StoredJson {
  /** Records by their components alone, absent ones left out. */
  private static final JsonMapper RECORDS =
      JsonMapper.builder()
          .changeDefaultVisibility(
              all ->
                  all.withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE)
                      .withFieldVisibility(Visibility.ANY))
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private static final String NO_FIELDS = "{}";
  private static final String NO_ELEMENTS = "[]";

  private StoredJson() {}

  static String write(JsonNode value) {
    return Json.text(value);
  }

  static @Nullable String writeOrNull(@Nullable JsonNode value) {
    return value == null ? null : Json.text(value);
  }

  static @Nullable JsonNode readOrNull(@Nullable String text) {
    return text == null ? null : Json.parse(text);
  }

  /** A text that may be JSON; null when it is not. */
  static @Nullable JsonNode parsed(String text) {
    try {
      return Json.parse(text);
    } catch (JacksonException notJson) {
      return null;
    }
  }

  static JsonNode readTree(String text) {
    return text.equals(NO_ELEMENTS) ? Json.array() : Json.parse(text);
  }

  /** Most stored objects are empty; those need no parser. */
  static ObjectNode readObject(String text) {
    return text.equals(NO_FIELDS) ? Json.object() : (ObjectNode) Json.parse(text);
  }

  static @Nullable ObjectNode readObjectOrNull(@Nullable String text) {
    return text == null ? null : readObject(text);
  }

  static @Nullable String writeRecord(@Nullable Record value) {
    return value == null ? null : RECORDS.writeValueAsString(value);
  }

  static ObjectNode tree(Record value) {
    return RECORDS.valueToTree(value);
  }

  static <T extends Record> @Nullable T readRecord(@Nullable String text, Class<T> type) {
    return text == null ? null : RECORDS.readValue(text, type);
  }

  static <T> T ofTree(JsonNode tree, Class<T> type) {
    return RECORDS.treeToValue(tree, type);
  }
}
