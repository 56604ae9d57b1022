package dev.ooslocal.shape;

import dev.ooslocal.platform.Json;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON values, read as Java values; scalars are read from text too. Null: a rule was broken. */
final class Conversion {
  private final Binding binding;

  Conversion(Binding binding) {
    this.binding = binding;
  }

  @Nullable Object of(Kind kind, JsonNode node, String path) {
    return switch (kind) {
      case Kind.AnyJson _ -> node;
      case Kind.Many many -> list(many.element(), node, path);
      case Kind.Entries entries -> map(entries.value(), node, path);
      case Kind.Struct struct -> struct(struct.shape(), node, path);
      case Kind.Text _ -> word(node, path, "a text");
      case Kind.Bool _ -> bool(word(node, path, "true or false"), path);
      case Kind.Whole whole -> whole(word(node, path, "a whole number"), whole.wide(), path);
      case Kind.Decimal _ -> decimal(word(node, path, "a number"), path);
      case Kind.Moment _ -> moment(word(node, path, "a time"), path);
      case Kind.Span _ -> span(word(node, path, "a duration"), path);
      case Kind.Choice choice -> constant(choice, word(node, path, "a text"), path);
      case Kind.Unsupported unsupported ->
          throw new IllegalStateException("unsupported type " + unsupported.type());
    };
  }

  private @Nullable String word(JsonNode node, String path, String expected) {
    if (node.isString()) {
      return node.stringValue();
    }
    if (node.isNumber() || node.isBoolean()) {
      return node.asString();
    }
    return broken(path, "it must be " + expected);
  }

  private @Nullable Boolean bool(@Nullable String text, String path) {
    if (text == null) {
      return null;
    }
    if (text.equalsIgnoreCase("true")) {
      return true;
    }
    return text.equalsIgnoreCase("false")
        ? Boolean.FALSE
        : broken(path, "it must be true or false");
  }

  private @Nullable Object whole(@Nullable String text, boolean wide, String path) {
    if (text == null) {
      return null;
    }
    try {
      long number = new BigDecimal(text.strip()).longValueExact();
      if (wide) {
        return number;
      }
      return Math.toIntExact(number);
    } catch (ArithmeticException | NumberFormatException notWhole) {
      return broken(path, "it must be a whole number of " + (wide ? 64 : 32) + " bits");
    }
  }

  private @Nullable Double decimal(@Nullable String text, String path) {
    try {
      return text == null ? null : Double.valueOf(text);
    } catch (NumberFormatException notNumber) {
      return broken(path, "it must be a number");
    }
  }

  private @Nullable Instant moment(@Nullable String text, String path) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeException notTime) {
      return broken(path, "it must be a UTC time such as 2019-05-16T10:26:14Z");
    }
  }

  private @Nullable Duration span(@Nullable String text, String path) {
    try {
      return text == null ? null : Duration.parse(text);
    } catch (DateTimeException | ArithmeticException notSpan) {
      return broken(path, "it must be an ISO 8601 duration such as PT2H");
    }
  }

  private @Nullable Object constant(Kind.Choice choice, @Nullable String text, String path) {
    if (text == null) {
      return null;
    }
    for (Object constant : choice.type().getEnumConstants()) {
      if (constant.toString().equals(text)) {
        return constant;
      }
    }
    return broken(path, "it must be one of " + String.join(", ", choice.values()));
  }

  /**
   * Chosen: texts may also be the values of an object, since the vendor's Java SDK 2.0.0 has a map
   * in places where a list of ids belongs.
   */
  private @Nullable List<?> list(Kind element, JsonNode node, String path) {
    boolean isNamed = node.isObject() && !node.isEmpty() && element instanceof Kind.Text;
    if (!node.isArray() && !isNamed) {
      return broken(path, "it must be a JSON array");
    }
    List<Object> list = new ArrayList<>(node.size());
    int index = 1;
    for (JsonNode item : node) {
      Object value = item.isNull() ? null : of(element, item, path + "." + index);
      if (item.isNull()) {
        binding.broken(path + "." + index, "it must not be null");
      }
      if (value != null) {
        list.add(value);
      }
      index++;
    }
    return Collections.unmodifiableList(list);
  }

  private @Nullable Map<String, ?> map(Kind kind, JsonNode node, String path) {
    if (!node.isObject()) {
      return broken(path, "it must be a JSON object");
    }
    Map<String, Object> map = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      Object value =
          entry.getValue().isNull() && !(kind instanceof Kind.AnyJson)
              ? of(kind, Json.string(""), path + "." + entry.getKey())
              : of(kind, entry.getValue(), path + "." + entry.getKey());
      if (value != null) {
        map.put(entry.getKey(), value);
      }
    }
    return Collections.unmodifiableMap(map);
  }

  private @Nullable Object struct(Shape<?> shape, JsonNode node, String path) {
    if (!node.isObject()) {
      return broken(path, "it must be a JSON object");
    }
    int before = binding.count();
    @Nullable Object[] values = shape.values(binding, node, path + ".");
    if (binding.count() > before) {
      return null;
    }
    try {
      return shape.create(values);
    } catch (IllegalArgumentException refused) {
      return broken(path, String.valueOf(refused.getMessage()));
    }
  }

  private <T> @Nullable T broken(String path, String rule) {
    binding.broken(path, rule);
    return null;
  }
}
