package dev.ooslocal.platform;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows what holds texts that must not be shown. */
public final class Hiding {
  /** What stands in place of such a text. */
  public static final String MASK = "******";

  /** The first character that is not plain ASCII. */
  private static final char DELETE = 127;

  private Hiding() {}

  /**
   * A text without these, wherever they stand in it: as they are, or as JSON writes them. The
   * longer ones go first, so that nothing is left of one that holds another.
   */
  public static String text(String text, Collection<String> hidden) {
    if (hidden.isEmpty()) {
      return text;
    }
    List<String> forms =
        hidden.stream()
            .filter(secret -> !secret.isEmpty())
            .flatMap(Hiding::forms)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    String shown = text;
    for (String form : forms) {
      shown = shown.replace(form, MASK);
    }
    return shown;
  }

  /** The texts in a JSON value that is not to be shown itself. */
  public static List<String> texts(JsonNode secret) {
    return switch (secret) {
      case JsonNode container when container.isContainer() ->
          container.valueStream().flatMap(inner -> texts(inner).stream()).toList();
      case JsonNode scalar when scalar.asString("").isEmpty() -> List.of();
      case JsonNode scalar -> List.of(scalar.asString());
    };
  }

  /** Itself, and as a JSON text, whose writer may leave other alphabets as they are or not. */
  private static Stream<String> forms(String secret) {
    if (secret.chars().allMatch(c -> c >= ' ' && c < DELETE && c != '"' && c != '\\')) {
      return Stream.of(secret);
    }
    String quoted = Json.text(Json.string(secret));
    String json = quoted.substring(1, quoted.length() - 1);
    return Stream.of(secret, json, ascii(json));
  }

  private static String ascii(String json) {
    StringBuilder text = new StringBuilder();
    json.chars()
        .forEach(
            c -> {
              if (c < DELETE) {
                text.append((char) c);
              } else {
                text.append("\\u%04x".formatted(c));
              }
            });
    return text.toString();
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
      case JsonNode scalar when scalar.isNumber() && hidden.contains(scalar.asString()) ->
          Json.string(MASK);
      case JsonNode scalar -> scalar;
    };
  }
}
