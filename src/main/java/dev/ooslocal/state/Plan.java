package dev.ooslocal.state;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.YamlDocument;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.GivenJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a configuration does: the states of its template with the values of its parameters. */
record Plan(List<HeldState> states) {
  static final String INVENTORY = "ACS:Inventory";

  /** As the published agent finds references: not over lines, and nothing but names. */
  private static final Pattern REFERENCE = Pattern.compile("\\{\\{(.+?)}}");

  Plan {
    states = List.copyOf(states);
  }

  /**
   * @param template the text of a State template that {@link StateTemplates} lets pass
   * @param parameters the values of its parameters, a JSON object
   * @throws ApiException InvalidParameter when they do not fit
   */
  static Plan of(String template, String parameters) {
    JsonNode read = YamlDocument.of(Path.of("template"), template).json();
    Map<String, JsonNode> values =
        values(read.path("Parameters"), GivenJson.object("Parameters", parameters));
    List<HeldState> states = new ArrayList<>();
    for (JsonNode state : read.path("States")) {
      ObjectNode properties = Json.object();
      state
          .path("Properties")
          .forEachEntry((name, value) -> properties.set(name, resolved(value, values)));
      states.add(
          state.path("ResourceType").asString("").equals(INVENTORY)
              ? new HeldState.Collection(Policy.read(properties.path("Policy")))
              : FileStates.read(properties));
    }
    return new Plan(states);
  }

  private static Map<String, JsonNode> values(JsonNode declared, JsonNode given) {
    for (String name : given.propertyNames()) {
      if (!declared.has(name)) {
        throw ApiException.invalid("Parameters", "the template has no parameter " + name);
      }
    }
    Map<String, JsonNode> values = new HashMap<>();
    declared.forEachEntry(
        (name, about) -> {
          if (given.has(name)) {
            values.put(name, given.path(name));
          } else if (about.has("Default")) {
            values.put(name, about.path("Default"));
          } else {
            throw ApiException.invalid("Parameters", "the template needs the parameter " + name);
          }
        });
    return values;
  }

  /** A text that is one reference becomes the value as it is; within a text, its text. */
  private static JsonNode resolved(JsonNode value, Map<String, JsonNode> values) {
    if (!value.isString()) {
      return value;
    }
    Matcher reference = REFERENCE.matcher(value.stringValue());
    if (REFERENCE.matcher(value.stringValue().strip()).results().count() == 1
        && reference.find()
        && reference.group().equals(value.stringValue().strip())) {
      return values.getOrDefault(reference.group(1).strip(), value);
    }
    return Json.string(
        reference
            .reset()
            .replaceAll(
                found -> {
                  JsonNode known = values.get(found.group(1).strip());
                  return Matcher.quoteReplacement(
                      known == null
                          ? found.group()
                          : known.isValueNode() ? known.asString() : Json.text(known));
                }));
  }
}
