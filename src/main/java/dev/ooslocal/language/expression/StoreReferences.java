package dev.ooslocal.language.expression;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** References to the parameter store inside parameter values. */
final class StoreReferences {
  private static final int DEEPEST = 10;
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\{\\{\\s*(oos-secret|oos)\\s*:\\s*([\\w\\-./]+)\\s*}}", Pattern.CASE_INSENSITIVE);

  private StoreReferences() {}

  /** The value with its references filled in; the very same value when it has none. */
  static JsonNode resolve(JsonNode value, Environment environment) {
    if (value.isString()) {
      String text = value.stringValue();
      return text.contains("{{") ? Json.string(resolve(text, environment)) : value;
    }
    return value.isContainer() && mentions(value) ? copy(value, environment) : value;
  }

  private static boolean mentions(JsonNode value) {
    if (value.isString()) {
      return value.stringValue().contains("{{");
    }
    for (JsonNode child : value) {
      if (mentions(child)) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode copy(JsonNode value, Environment environment) {
    if (value.isObject()) {
      ObjectNode copy = Json.object();
      value.forEachEntry((key, child) -> copy.set(key, resolve(child, environment)));
      return copy;
    }
    ArrayNode copy = Json.array();
    value.forEach(child -> copy.add(resolve(child, environment)));
    return copy;
  }

  /** What a stored value refers to is resolved too, until no reference is left. */
  static String resolve(String text, Environment environment) {
    String resolved = text;
    for (int i = 0; i < DEEPEST; i++) {
      String next = once(resolved, environment);
      if (next.equals(resolved)) {
        return resolved;
      }
      resolved = next;
    }
    throw new EvaluationException("references to the parameter store go round in a circle");
  }

  private static String once(String text, Environment environment) {
    Matcher matcher = REFERENCE.matcher(text);
    StringBuilder resolved = new StringBuilder();
    while (matcher.find()) {
      boolean secret = matcher.group(1).length() > "oos".length();
      String stored = environment.stored(secret, matcher.group(2));
      matcher.appendReplacement(resolved, Matcher.quoteReplacement(stored));
    }
    return matcher.appendTail(resolved).toString();
  }
}
