package dev.ooslocal.language.expression;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.Expression;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A value that is what it is. */
public record Constant(JsonNode value) implements Expression {
  @Override
  public JsonNode evaluate(Environment environment) {
    return value;
  }

  @Override
  public @Nullable String literal(String key) {
    JsonNode entry = value.get(key);
    return entry == null || !entry.isString() ? null : entry.asString();
  }

  @Override
  public boolean isConstant() {
    return true;
  }

  @Override
  public boolean refersToItem() {
    return false;
  }

  @Override
  public JsonNode written() {
    return value;
  }
}
