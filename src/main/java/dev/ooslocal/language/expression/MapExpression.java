package dev.ooslocal.language.expression;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.Expression;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A map with expressions in it.
 *
 * @param keys literal, in order
 * @param parts their values
 */
record MapExpression(List<String> keys, List<Expression> parts) implements Composed {
  MapExpression {
    keys = List.copyOf(keys);
    parts = List.copyOf(parts);
  }

  @Override
  public JsonNode evaluate(Environment environment) {
    ObjectNode map = Json.object();
    for (int i = 0; i < parts.size(); i++) {
      map.set(keys.get(i), parts.get(i).evaluate(environment));
    }
    return map;
  }

  @Override
  public JsonNode written() {
    ObjectNode map = Json.object();
    for (int i = 0; i < parts.size(); i++) {
      map.set(keys.get(i), parts.get(i).written());
    }
    return map;
  }

  @Override
  public @Nullable String literal(String key) {
    int at = keys.indexOf(key);
    return at >= 0 && parts.get(at) instanceof Constant(JsonNode value) && value.isString()
        ? value.asString()
        : null;
  }
}
