package dev.ooslocal.language.expression;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.Expression;
import dev.ooslocal.platform.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** A list with expressions in it. */
record ListExpression(List<Expression> parts) implements Composed {
  ListExpression {
    parts = List.copyOf(parts);
  }

  @Override
  public JsonNode evaluate(Environment environment) {
    ArrayNode list = Json.array();
    for (Expression part : parts) {
      list.add(part.evaluate(environment));
    }
    return list;
  }

  @Override
  public JsonNode written() {
    return Written.list(parts);
  }
}
