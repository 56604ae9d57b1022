package dev.ooslocal.cloud.ros;

import dev.ooslocal.platform.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;

/** The functions that know nothing but their arguments. */
final class Functions {
  private static final Map<String, UnaryOperator<JsonNode>> ALL =
      Map.ofEntries(
          Map.entry("Fn::Join", Functions::join),
          Map.entry("Fn::Select", Functions::select),
          Map.entry("Fn::Split", Functions::split),
          Map.entry("Fn::Replace", Functions::replace),
          Map.entry("Fn::Str", given -> Json.string(text(given))),
          Map.entry("Fn::Base64Encode", Functions::encode),
          Map.entry("Fn::Base64Decode", Functions::decode),
          Map.entry("Fn::ListMerge", Functions::merged),
          Map.entry("Fn::GetJsonValue", Functions::inJson),
          Map.entry("Fn::Length", Functions::length),
          Map.entry(
              "Fn::Equals", given -> truth(given.path(0).equals(given.path(1)) || same(given))),
          Map.entry("Fn::And", given -> truth(given.valueStream().allMatch(Functions::isTrue))),
          Map.entry("Fn::Or", given -> truth(given.valueStream().anyMatch(Functions::isTrue))),
          Map.entry("Fn::Not", given -> truth(!isTrue(given.isArray() ? given.path(0) : given))));

  static final Set<String> NAMES = ALL.keySet();

  private Functions() {}

  static JsonNode call(String name, JsonNode arguments) {
    UnaryOperator<JsonNode> function = ALL.get(name);
    return function == null ? arguments : function.apply(arguments);
  }

  /** A value as it stands within a text. */
  static String text(JsonNode value) {
    return value.isContainer() ? Json.text(value) : value.asString("");
  }

  private static JsonNode truth(boolean holds) {
    return Json.parse(String.valueOf(holds));
  }

  private static boolean isTrue(JsonNode value) {
    return value.asString("").equalsIgnoreCase("true");
  }

  /** Values of parameters come as texts. */
  private static boolean same(JsonNode given) {
    return text(given.path(0)).equals(text(given.path(1)));
  }

  private static JsonNode join(JsonNode given) {
    String between = given.path(0).asString("");
    return Json.string(
        given.path(1).valueStream().map(Functions::text).collect(Collectors.joining(between)));
  }

  /** From a list by its index, from an object by its key; a third argument is the default. */
  private static JsonNode select(JsonNode given) {
    JsonNode from = given.path(1);
    String which = text(given.path(0));
    JsonNode list = from.isString() ? split(Json.array().add(",").add(from)) : from;
    JsonNode found =
        list.isArray() && which.matches("-?\\d{1,9}")
            ? list.path(Integer.parseInt(which) + (which.startsWith("-") ? list.size() : 0))
            : list.path(which);
    return found.isMissingNode() && given.has(2) ? given.path(2) : found;
  }

  private static JsonNode split(JsonNode given) {
    ArrayNode parts = Json.array();
    String text = text(given.path(1));
    String by = given.path(0).asString("");
    Stream.of(by.isEmpty() ? new String[] {text} : text.split(Pattern.quote(by), -1))
        .forEach(parts::add);
    return parts;
  }

  private static JsonNode replace(JsonNode given) {
    String text = text(given.path(1));
    for (String from : given.path(0).propertyNames()) {
      text = text.replace(from, text(given.path(0).path(from)));
    }
    return Json.string(text);
  }

  private static JsonNode encode(JsonNode given) {
    byte[] bytes = text(given).getBytes(StandardCharsets.UTF_8);
    return Json.string(Base64.getEncoder().encodeToString(bytes));
  }

  private static JsonNode decode(JsonNode given) {
    try {
      return Json.string(
          new String(Base64.getDecoder().decode(text(given)), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return MissingNode.getInstance();
    }
  }

  private static JsonNode merged(JsonNode given) {
    ArrayNode all = Json.array();
    given.forEach(list -> list.forEach(all::add));
    return all;
  }

  private static JsonNode inJson(JsonNode given) {
    try {
      JsonNode from = given.path(1);
      return (from.isString() ? Json.parse(from.asString()) : from).path(text(given.path(0)));
    } catch (JacksonException noJson) {
      return MissingNode.getInstance();
    }
  }

  private static JsonNode length(JsonNode given) {
    int size = given.isContainer() ? given.size() : text(given).length();
    return Json.parse(String.valueOf(size));
  }
}
