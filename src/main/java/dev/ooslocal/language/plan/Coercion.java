package dev.ooslocal.language.plan;

import dev.ooslocal.language.ValueType;
import dev.ooslocal.language.Values;
import dev.ooslocal.platform.Json;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** Makes values fit their declared types where that loses nothing. */
public final class Coercion {
  private Coercion() {}

  /** The value in its type; empty when it cannot be had. Null fits every type. */
  public static Optional<JsonNode> to(ValueType type, JsonNode value) {
    if (value.isNull()) {
      return Optional.of(value);
    }
    return switch (type) {
      case STRING, SECRET -> text(value);
      case NUMBER -> number(value);
      case BOOLEAN -> truth(value);
      case LIST -> parsed(value).filter(JsonNode::isArray);
      case JSON -> parsed(value);
    };
  }

  private static Optional<JsonNode> text(JsonNode value) {
    if (value.isString()) {
      return Optional.of(value);
    }
    return value.isContainer() ? Optional.empty() : Optional.of(Json.string(Values.text(value)));
  }

  private static Optional<JsonNode> number(JsonNode value) {
    return value.isNumber()
        ? Optional.of(value).filter(Values::isNumber)
        : Values.numeric(value).map(Values::number);
  }

  private static Optional<JsonNode> truth(JsonNode value) {
    if (value.isBoolean()) {
      return Optional.of(value);
    }
    return switch (value.isString() ? value.stringValue().toLowerCase(Locale.ROOT) : "") {
      case "true" -> Optional.of(BooleanNode.TRUE);
      case "false" -> Optional.of(BooleanNode.FALSE);
      default -> Optional.empty();
    };
  }

  private static Optional<JsonNode> parsed(JsonNode value) {
    if (!value.isString()) {
      return Optional.of(value);
    }
    try {
      return Optional.of(Json.parse(value.stringValue()));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
