package dev.ooslocal.language.selector;

import net.thisptr.jackson.jq.internal.operators.BinaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Multiplication that repeats a text only as far as the budget allows. */
record BoundedMultiply(BinaryOperator inner) implements BinaryOperator {
  @Override
  public JsonNode apply(ObjectMapper mapper, JsonNode left, JsonNode right) {
    if (left.isString() && right.isNumber()) {
      Budget.current().text((long) (left.stringValue().length() * right.asDouble()));
    } else if (left.isNumber() && right.isString()) {
      Budget.current().text((long) (right.stringValue().length() * left.asDouble()));
    }
    return inner.apply(mapper, left, right);
  }

  @Override
  public String image() {
    return inner.image();
  }
}
