package dev.ooslocal.language.expression;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.function.BuiltIn;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A function applied to its argument, which is evaluated first. */
record Call(BuiltIn function, Expression argument) implements Composed {
  @Override
  public JsonNode evaluate(Environment environment) {
    JsonNode value = argument.evaluate(environment);
    try {
      return function.apply(value, environment);
    } catch (EvaluationException e) {
      throw new EvaluationException(function.name() + ": " + e.getMessage());
    }
  }

  @Override
  public List<Expression> parts() {
    return List.of(argument);
  }

  @Override
  public JsonNode written() {
    return Written.function(function.name(), argument.written());
  }
}
