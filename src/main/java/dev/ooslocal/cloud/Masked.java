package dev.ooslocal.cloud;

import dev.ooslocal.platform.Hiding;
import dev.ooslocal.platform.Json;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Replaces what must not be kept: the values of fields whose names say that they are secrets. */
public final class Masked {
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i).*(password|passwd|accesskeysecret|secretaccesskey|securitytoken|privatekey(body)?"
              + "|secretvalue|secretdata|plaintext|authorizationtoken)$");

  private Masked() {}

  /** A copy without the secrets. */
  public static JsonNode of(JsonNode value) {
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

  private static JsonNode field(String name, JsonNode value) {
    boolean hidden = SECRET.matcher(name).matches() && !value.isNull() && !value.isBoolean();
    return hidden ? Json.string(Hiding.MASK) : of(value);
  }
}
