package dev.ooslocal.language.expression;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.Expression;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** {@code Fn::If}: only the branch that is chosen is evaluated. */
record If(Expression condition, Expression then, Expression otherwise) implements Composed {
  @Override
  public JsonNode evaluate(Environment environment) {
    return (Condition.holds(condition, environment) ? then : otherwise).evaluate(environment);
  }

  @Override
  public List<Expression> parts() {
    return List.of(condition, then, otherwise);
  }

  @Override
  public JsonNode written() {
    return Written.function("Fn::If", Written.list(parts()));
  }
}
