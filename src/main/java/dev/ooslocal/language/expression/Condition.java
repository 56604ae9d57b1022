package dev.ooslocal.language.expression;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Values;
import dev.ooslocal.platform.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** An expression that yields a Boolean. Only what decides is evaluated. */
sealed interface Condition extends Composed {
  boolean holds(Environment environment);

  @Override
  default JsonNode evaluate(Environment environment) {
    return BooleanNode.valueOf(holds(environment));
  }

  /** The truth of any value; null is false. */
  static boolean holds(Expression expression, Environment environment) {
    JsonNode value = expression.evaluate(environment);
    return Values.truth(value)
        .orElseThrow(
            () -> new EvaluationException("a condition is true or false, not " + Json.text(value)));
  }

  /** A value that counts as a Boolean. */
  record Plain(Expression value) implements Condition {
    @Override
    public JsonNode written() {
      return value.written();
    }

    @Override
    public boolean holds(Environment environment) {
      return Condition.holds(value, environment);
    }

    @Override
    public List<Expression> parts() {
      return List.of(value);
    }
  }

  /** A condition of the template by its name. */
  record Named(String name, boolean refersToItem) implements Condition {
    @Override
    public JsonNode written() {
      return Json.string(name);
    }

    @Override
    public boolean holds(Environment environment) {
      return Condition.holds(environment.condition(name), environment);
    }

    @Override
    public List<Expression> parts() {
      return List.of();
    }
  }

  /** {@code Fn::Not}. */
  record Not(Expression condition) implements Condition {
    @Override
    public JsonNode written() {
      return Written.function("Fn::Not", condition.written());
    }

    @Override
    public boolean holds(Environment environment) {
      return !Condition.holds(condition, environment);
    }

    @Override
    public List<Expression> parts() {
      return List.of(condition);
    }
  }

  /** {@code Fn::And} and {@code Fn::Or}: the first that equals {@code decisive} decides. */
  record Several(List<Expression> parts, boolean decisive) implements Condition {
    public Several {
      parts = List.copyOf(parts);
    }

    @Override
    public JsonNode written() {
      return Written.function(decisive ? "Fn::Or" : "Fn::And", Written.list(parts));
    }

    @Override
    public boolean holds(Environment environment) {
      for (Expression part : parts) {
        if (Condition.holds(part, environment) == decisive) {
          return decisive;
        }
      }
      return !decisive;
    }
  }
}
