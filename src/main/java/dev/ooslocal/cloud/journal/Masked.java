package dev.ooslocal.cloud.journal;

import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Replaces what must not be kept: the values of fields whose names say that they are secrets. */
final class Masked {
  private static final String MASK = "******";
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i).*(password|passwd|accesskeysecret|secretaccesskey|securitytoken|privatekey(body)?"
              + "|secretvalue|secretdata)$");

  private Masked() {}

  static JsonNode of(JsonNode value) {
    return switch (value) {
      case ObjectNode object -> {
        ObjectNode masked = Json.object();
        object.forEachEntry((name, inner) -> masked.set(name, field(name, inner)));
        yield masked;
      }
      case ArrayNode array -> {
        ArrayNode masked = Json.array();
        array.forEach(inner -> masked.add(of(inner)));
        yield masked;
      }
      case JsonNode scalar -> scalar;
    };
  }

  /** The value without these texts, wherever they stand in its texts. */
  static JsonNode texts(JsonNode value, List<String> hidden) {
    return switch (value) {
      case ObjectNode object -> {
        ObjectNode masked = Json.object();
        object.forEachEntry((name, inner) -> masked.set(name, texts(inner, hidden)));
        yield masked;
      }
      case ArrayNode array -> {
        ArrayNode masked = Json.array();
        array.forEach(inner -> masked.add(texts(inner, hidden)));
        yield masked;
      }
      case JsonNode scalar when scalar.isString() -> {
        String text = scalar.stringValue();
        for (String secret : hidden) {
          text = text.replace(secret, MASK);
        }
        yield Json.string(text);
      }
      case JsonNode scalar -> scalar;
    };
  }

  private static JsonNode field(String name, JsonNode value) {
    boolean hidden = SECRET.matcher(name).matches() && !value.isNull() && !value.isBoolean();
    return hidden ? Json.string(MASK) : of(value);
  }
}
