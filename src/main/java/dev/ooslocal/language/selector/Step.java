package dev.ooslocal.language.selector;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One step down into a value, as jq takes it. */
sealed interface Step {
  Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  /** The step as jq writes it. */
  default String written() {
    return switch (this) {
      case Field(String name, boolean optional) ->
          "." + (NAME.matcher(name).matches() ? name : "\"" + name + "\"") + mark(optional);
      case Index(int index, boolean optional) -> "[" + index + "]" + mark(optional);
      case Each(boolean optional) -> "[]" + mark(optional);
    };
  }

  /** A step with at most one result. */
  sealed interface One extends Step {
    /** The result; null when the step is optional and does not fit the value. */
    @Nullable JsonNode apply(JsonNode value);
  }

  /** The member of a map. */
  record Field(String name, boolean optional) implements One {
    @Override
    public @Nullable JsonNode apply(JsonNode value) {
      if (value.isObject()) {
        JsonNode member = value.get(name);
        return member == null ? Json.nothing() : member;
      }
      if (value.isNull()) {
        return value;
      }
      return misfit(optional, "Cannot index " + typeOf(value) + " with \"" + name + "\"");
    }
  }

  /** An element of a list, from the end when negative. */
  record Index(int index, boolean optional) implements One {
    @Override
    public @Nullable JsonNode apply(JsonNode value) {
      if (value.isArray()) {
        JsonNode element = value.get(index < 0 ? index + value.size() : index);
        return element == null ? Json.nothing() : element;
      }
      return value.isNull()
          ? value
          : misfit(optional, "Cannot index " + typeOf(value) + " with number");
    }
  }

  /** All elements of a list or values of a map. */
  record Each(boolean optional) implements Step {
    Iterable<JsonNode> children(JsonNode value) {
      if (value.isContainer()) {
        return value;
      }
      misfit(optional, "Cannot iterate over " + typeOf(value));
      return List.of();
    }
  }

  private static String mark(boolean optional) {
    return optional ? "?" : "";
  }

  private static @Nullable JsonNode misfit(boolean optional, String message) {
    if (optional) {
      return null;
    }
    throw new EvaluationException(message);
  }

  private static String typeOf(JsonNode value) {
    return value.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
