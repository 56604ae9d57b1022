package dev.ooslocal.cloud.simulated;

import dev.ooslocal.platform.Json;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The ids of resources that the parameters of a call name, in lists and in JSON text too. */
final class NamedIds {
  private static final Pattern ID = Pattern.compile("[a-z]{1,6}-[A-Za-z0-9]{4,}");

  /** What somebody chose, {@code web-prod}, may look like an id; a place does too. */
  private static final Pattern NO_ID =
      Pattern.compile(".*(RegionId|ZoneId|Name|Token|Description|Password)|Tags?");

  private NamedIds() {}

  static Set<String> in(JsonNode parameters) {
    Set<String> ids = new LinkedHashSet<>();
    collect(parameters, ids);
    return ids;
  }

  private static void collect(JsonNode value, Set<String> ids) {
    if (value.isObject()) {
      value.forEachEntry((name, inner) -> named(name, inner, ids));
    } else if (value.isArray()) {
      value.forEach(inner -> collect(inner, ids));
    } else if (value.isString()) {
      collect(value.stringValue().strip(), ids);
    }
  }

  /** What stands where instances are named is an id whatever it looks like. */
  private static void named(String name, JsonNode value, Set<String> ids) {
    if (NO_ID.matcher(name).matches()) {
      return;
    }
    collect(value, ids);
    if (name.equals("InstanceIds") && value.isArray()) {
      value.forEach(id -> ids.add(id.asString("")));
    }
  }

  private static void collect(String text, Set<String> ids) {
    if (ID.matcher(text).matches()) {
      ids.add(text);
    } else if (text.startsWith("[")) {
      try {
        collect(Json.parse(text), ids);
      } catch (JacksonException noJson) {
        // then it names no ids either
      }
    }
  }
}
