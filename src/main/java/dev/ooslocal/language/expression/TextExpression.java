package dev.ooslocal.language.expression;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Values;
import dev.ooslocal.platform.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A text with references in it. */
record TextExpression(List<Expression> parts) implements Composed {
  TextExpression {
    parts = List.copyOf(parts);
  }

  @Override
  public JsonNode evaluate(Environment environment) {
    StringBuilder text = new StringBuilder();
    for (Expression part : parts) {
      text.append(Values.text(part.evaluate(environment)));
    }
    return Json.string(text.toString());
  }

  @Override
  public JsonNode written() {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.written().asString()));
    return Json.string(text.toString());
  }
}
