package dev.ooslocal.language.expression;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.Expression;
import tools.jackson.databind.JsonNode;

/** A value that is what it is. */
public record Constant(JsonNode value) implements Expression {
  @Override
  public JsonNode evaluate(Environment environment) {
    return value;
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
