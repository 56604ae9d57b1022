package dev.ooslocal.platform;

import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows what holds texts that must not be shown. */
public final class Hiding {
  /** What stands in place of such a text. */
  public static final String MASK = "******";

  private Hiding() {}

  /** A text without these, wherever they stand in it. */
  public static String text(String text, Collection<String> hidden) {
    String shown = text;
    for (String secret : hidden) {
      shown = shown.replace(secret, MASK);
    }
    return shown;
  }

  /** Any JSON: every text in it, names aside. */
  public static JsonNode in(JsonNode value, Collection<String> hidden) {
    return switch (value) {
      case JsonNode all when hidden.isEmpty() -> all;
      case ObjectNode object -> {
        ObjectNode shown = Json.object();
        object.forEachEntry((name, inner) -> shown.set(name, in(inner, hidden)));
        yield shown;
      }
      case ArrayNode array -> {
        ArrayNode shown = Json.array();
        array.forEach(inner -> shown.add(in(inner, hidden)));
        yield shown;
      }
      case JsonNode scalar when scalar.isString() ->
          Json.string(text(scalar.stringValue(), hidden));
      case JsonNode scalar -> scalar;
    };
  }
}
