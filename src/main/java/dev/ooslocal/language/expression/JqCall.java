package dev.ooslocal.language.expression;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Selector;
import dev.ooslocal.language.function.Jq;
import dev.ooslocal.platform.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * {@code Fn::Jq} with a program that is written out, so it is compiled only once.
 *
 * @param mode First or All
 * @param program what to apply
 * @param object to what
 */
record JqCall(String mode, Selector program, Expression object) implements Composed {
  @Override
  public JsonNode evaluate(Environment environment) {
    JsonNode value = object.evaluate(environment);
    try {
      return Jq.apply(mode, program, value);
    } catch (EvaluationException e) {
      throw new EvaluationException(Jq.NAME + ": " + e.getMessage());
    }
  }

  @Override
  public List<Expression> parts() {
    return List.of(object);
  }

  @Override
  public JsonNode written() {
    return Written.function(
        Jq.NAME, Json.array().add(mode).add(program.text()).add(object.written()));
  }
}
