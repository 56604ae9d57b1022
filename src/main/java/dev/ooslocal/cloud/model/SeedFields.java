package dev.ooslocal.cloud.model;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.StrictObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of an entry in a seed file: {@code id}, {@code name}, {@code status}, {@code tags},
 * and whatever the product shows of the kind, with a small first letter ({@code cidrBlock}).
 */
final class SeedFields {
  /** The parameter that the step which makes it takes the id from. */
  static final String ID = "SeedId";

  private static final Pattern CAPITALS = Pattern.compile("^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]");
  private static final Pattern PARAMETER = Pattern.compile("\\$([A-Z]\\w*)");

  private final KindModel kind;

  /** The fields of the product by the names that they have in a seed file. */
  private final Map<String, String> shown = new LinkedHashMap<>();

  SeedFields(KindModel kind) {
    this.kind = kind;
    for (String field : kind.shows().propertyNames()) {
      if (!field.equals(kind.name()) && !field.equals("local")) {
        shown.put(small(field), field);
      }
    }
  }

  List<String> known() {
    List<String> known = new ArrayList<>(List.of("id"));
    if (kind.name() != null && !kind.name().equals(kind.id())) {
      known.add("name");
    }
    if (kind.status() != null) {
      known.add("status");
    }
    if (kind.tags() != null) {
      known.add("tags");
    }
    shown.keySet().stream().filter(name -> !known.contains(name)).forEach(known::add);
    return known;
  }

  /** What a call would be given for the entry. */
  ObjectNode parameters(StrictObject entry) {
    String id = entry.requiredText("id");
    ObjectNode parameters = Json.object().put(ID, id).put(kind.id(), id);
    String name = kind.name();
    if (name != null && !name.equals(kind.id())) {
      entry.value("name").ifPresent(value -> give(parameters, name, value));
    }
    shown.forEach(
        (field, product) ->
            entry.value(field).ifPresent(value -> give(parameters, product, value)));
    ObjectNode tags = kind.tags() == null ? null : entry.object("tags");
    if (tags != null) {
      ArrayNode list = parameters.putArray("Tag");
      tags.forEachEntry(
          (key, value) -> list.addObject().put("Key", key).put("Value", value.asString("")));
    }
    return parameters;
  }

  /** Writes what the entry says over what no parameter brings about. */
  void write(StrictObject entry, ObjectNode detail) {
    shown.forEach(
        (field, product) ->
            entry
                .value(field)
                .filter(value -> !PARAMETER.matcher(kind.shows().path(product).asString("")).find())
                .ifPresent(value -> detail.set(product, value)));
  }

  /** A parameter need not have the name of the field that shows it. */
  private void give(ObjectNode parameters, String field, JsonNode value) {
    parameters.set(field, value);
    Matcher named = PARAMETER.matcher(kind.shows().path(field).asString(""));
    if (named.find()) {
      parameters.set(named.group(1), value);
    }
  }

  private static String small(String field) {
    return CAPITALS.matcher(field).replaceFirst(found -> found.group().toLowerCase(Locale.ROOT));
  }
}
