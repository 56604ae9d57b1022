package dev.ooslocal.cloud.model;

import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Fields of an element, named by paths with dots. */
final class Fields {
  private Fields() {}

  static JsonNode at(JsonNode element, String path) {
    JsonNode value = element;
    for (String step : path.split("\\.")) {
      value = child(value, step);
    }
    return value;
  }

  /** The new value takes the type of the present one. */
  static void set(ObjectNode element, String path, JsonNode value) {
    String[] steps = path.split("\\.");
    ObjectNode inner = parent(element, steps);
    String last = steps[steps.length - 1];
    inner.set(last, Typed.as(value, inner.path(last)));
  }

  /** Adds to a list, to a text that is a list divided by commas, or to a number. */
  static void add(ObjectNode element, String path, JsonNode value, PartKey key) {
    JsonNode present = at(element, path);
    if (present.isNumber()) {
      set(element, path, Json.number(present.decimalValue().add(value.decimalValue())));
      return;
    }
    List<JsonNode> all = new ArrayList<>(parts(at(element, path)));
    parts(value).stream()
        .filter(each -> all.stream().noneMatch(part -> key.isMeant(part, each)))
        .forEach(all::add);
    write(element, path, all);
  }

  static void drop(ObjectNode element, String path, JsonNode value, PartKey key) {
    List<JsonNode> all = new ArrayList<>(parts(at(element, path)));
    parts(value).forEach(each -> all.removeIf(part -> key.isMeant(part, each)));
    write(element, path, all);
  }

  /** The parts that are meant take the fields given, each in its present type; others are added. */
  static void merge(ObjectNode element, String path, JsonNode value, PartKey key) {
    for (JsonNode each : parts(value)) {
      parts(at(element, path)).stream()
          .filter(part -> key.isMeant(part, each))
          .map(ObjectNode.class::cast)
          .forEach(part -> each.forEachEntry((field, v) -> set(part, field, v)));
      add(element, path, each.isArray() ? each : Json.array().add(each), key);
    }
  }

  private static List<JsonNode> parts(JsonNode value) {
    if (value.isString()) {
      return Arrays.stream(value.asString().split(","))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .map(Json::string)
          .toList();
    }
    return value.isArray()
        ? value.valueStream().toList()
        : value.isMissingNode() ? List.of() : List.of(value);
  }

  private static void write(ObjectNode element, String path, List<JsonNode> all) {
    if (at(element, path).isString()) {
      String text = all.stream().map(each -> each.asString("")).collect(Collectors.joining(","));
      set(element, path, Json.string(text));
    } else {
      ArrayNode list = Json.array();
      all.forEach(list::add);
      set(element, path, list);
    }
  }

  private static ObjectNode parent(ObjectNode element, String[] steps) {
    JsonNode inner = element;
    for (int i = 0; i < steps.length - 1; i++) {
      JsonNode next = child(inner, steps[i]);
      inner = next.isContainer() ? next : ((ObjectNode) inner).putObject(steps[i]);
    }
    return (ObjectNode) inner;
  }

  /**
   * A step that is a number is a place in a list; one such as {@code Code=Region} is the element
   * with that field.
   */
  static JsonNode child(JsonNode value, String step) {
    if (!value.isArray()) {
      return value.path(step);
    }
    String[] field = step.split("=", 2);
    return field.length == 1
        ? value.path(Integer.parseInt(step))
        : value
            .valueStream()
            .filter(element -> element.path(field[0]).asString("").equals(field[1]))
            .findFirst()
            .orElse(MissingNode.getInstance());
  }
}
