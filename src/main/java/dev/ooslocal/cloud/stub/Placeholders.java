package dev.ooslocal.cloud.stub;

import dev.ooslocal.platform.Json;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills {@code {{ parameters.InstanceId }}} in the texts of a body from the facts of the call.
 * Chosen: a text that is nothing but one reference takes the value with its type; what is not there
 * is null, or no text inside a longer one; {@code {{ parameters.InstanceIds[0] }}} is an element.
 */
final class Placeholders {
  private static final Pattern REFERENCE =
      Pattern.compile("\\{\\{\\s*([A-Za-z][\\w-]*(?:\\.[\\w-]+|\\[\\d{1,9}])*)\\s*}}");

  private Placeholders() {}

  static JsonNode fill(JsonNode body, JsonNode facts) {
    return switch (body) {
      case ObjectNode object -> {
        ObjectNode filled = Json.object();
        object.forEachEntry((name, value) -> filled.set(name, fill(value, facts)));
        yield filled;
      }
      case ArrayNode array -> {
        ArrayNode filled = Json.array();
        array.forEach(value -> filled.add(fill(value, facts)));
        yield filled;
      }
      case JsonNode scalar -> scalar.isString() ? whole(scalar.stringValue(), facts) : scalar;
    };
  }

  static String text(String text, JsonNode facts) {
    return REFERENCE
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(plain(value(match.group(1), facts))));
  }

  private static JsonNode whole(String text, JsonNode facts) {
    Matcher only = REFERENCE.matcher(text);
    return only.matches() ? value(only.group(1), facts) : Json.string(text(text, facts));
  }

  private static JsonNode value(String path, JsonNode facts) {
    JsonNode value = facts;
    for (String step : path.replace("[", ".[").split("\\.")) {
      value =
          step.startsWith("[")
              ? value.path(Integer.parseInt(step.substring(1, step.length() - 1)))
              : value.path(step);
    }
    return value.isMissingNode() ? Json.nothing() : value;
  }

  private static String plain(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    return value.isContainer() ? Json.text(value) : value.asString();
  }
}
