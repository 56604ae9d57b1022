package dev.ooslocal.shape;

import dev.ooslocal.platform.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parameters of a request, read as the JSON they stand for. A list or map is one text holding JSON,
 * or, when that parameter is absent, its elements with an index ({@code X.1}, {@code X.2.Name}).
 */
final class Flat {
  private static final int INDEX_DIGITS = 6;

  private Flat() {}

  static @Nullable JsonNode node(Field field, Map<String, String> parameters, Binding binding) {
    return node(field, field.wire(), parameters, binding);
  }

  private static @Nullable JsonNode node(
      Field field, String name, Map<String, String> parameters, Binding binding) {
    String text = parameters.get(field.wire());
    if (!field.kind().isStructured()) {
      return text == null ? null : Json.string(text);
    }
    if (text != null) {
      return text.isEmpty() ? null : parsed(text, name, binding);
    }
    JsonNode elements = elements(field.kind(), field.wire(), name, parameters, binding);
    if (elements == null && field.wire().equals("TagKeys")) {
      return elements(field.kind(), "TagKey", name, parameters, binding);
    }
    return elements;
  }

  private static @Nullable JsonNode parsed(String text, String name, Binding binding) {
    try {
      return Json.parse(text);
    } catch (JacksonException notJson) {
      binding.broken(name, "it must be JSON text");
      return null;
    }
  }

  private static @Nullable JsonNode elements(
      Kind kind, String name, String path, Map<String, String> parameters, Binding binding) {
    return switch (kind) {
      case Kind.Many many -> {
        ArrayNode array = Json.array();
        indexed(name, parameters)
            .forEach(
                (index, sub) ->
                    array.add(element(many.element(), sub, path + "." + index, binding)));
        yield array.isEmpty() ? null : array;
      }
      case Kind.Entries _ -> {
        ObjectNode object = Json.object();
        indexed(name, parameters)
            .values()
            .forEach(
                sub -> {
                  String key = sub.getOrDefault("Key", "");
                  if (!key.isEmpty()) {
                    object.put(key, sub.getOrDefault("Value", ""));
                  }
                });
        yield object.isEmpty() ? null : object;
      }
      case Kind.Text _,
          Kind.Bool _,
          Kind.Whole _,
          Kind.Decimal _,
          Kind.Moment _,
          Kind.Span _,
          Kind.Choice _,
          Kind.AnyJson _,
          Kind.Struct _,
          Kind.Unsupported _ ->
          null;
    };
  }

  private static JsonNode element(
      Kind kind, Map<String, String> sub, String path, Binding binding) {
    if (kind instanceof Kind.Struct struct && !sub.containsKey("")) {
      ObjectNode object = Json.object();
      for (Field field : struct.shape().fields()) {
        JsonNode value = node(field, path + "." + field.wire(), sub, binding);
        if (value != null) {
          object.set(field.wire(), value);
        }
      }
      return object;
    }
    String text = sub.getOrDefault("", "");
    JsonNode value = kind.isStructured() ? parsed(text, path, binding) : Json.string(text);
    return value == null ? Json.nothing() : value;
  }

  /** By index, what stands behind {@code name.<index>.}; under the empty name the value itself. */
  private static Map<Integer, Map<String, String>> indexed(
      String name, Map<String, String> parameters) {
    Map<Integer, Map<String, String>> found = new TreeMap<>();
    String prefix = name + ".";
    parameters.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            int dot = key.indexOf('.', prefix.length());
            String index = key.substring(prefix.length(), dot < 0 ? key.length() : dot);
            if (isIndex(index)) {
              found
                  .computeIfAbsent(Integer.valueOf(index), _ -> new LinkedHashMap<>())
                  .put(dot < 0 ? "" : key.substring(dot + 1), value);
            }
          }
        });
    return found;
  }

  private static boolean isIndex(String text) {
    return !text.isEmpty()
        && text.length() <= INDEX_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
