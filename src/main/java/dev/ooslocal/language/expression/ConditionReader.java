package dev.ooslocal.language.expression;

import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Values;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.BooleanNode;

/** Reads conditions and the functions that take conditions. */
final class ConditionReader {
  private final Names names;
  private final Problems problems;
  private final NamedConditions named;
  private final ExpressionReader expressions;

  ConditionReader(
      Names names, Problems problems, NamedConditions named, ExpressionReader expressions) {
    this.names = names;
    this.problems = problems;
    this.named = named;
    this.expressions = expressions;
  }

  Expression read(Source source, Reach reach) {
    if (source.isText() && names.hasCondition(source.text().strip())) {
      String name = source.text().strip();
      reach.usesCondition(name);
      return new Condition.Named(name, named.refersToItem(name));
    }
    Expression value = expressions.read(source, reach);
    boolean literal = value.isConstant() && !ExpressionReader.isFunction(source);
    if (literal && Values.truth(source.value()).isEmpty()) {
      String message = "a condition is a function, the name of a condition, or a reference";
      problems.add("condition", source, message, source.text(), names.conditionNames());
      return new Constant(BooleanNode.FALSE);
    }
    return value instanceof Condition ? value : ExpressionReader.folded(new Condition.Plain(value));
  }

  /** The function as an expression, if it is one that takes conditions. */
  Optional<Expression> function(String function, Source argument, Reach reach) {
    return switch (function) {
      case "Fn::If" -> Optional.of(choice(argument, reach));
      case "Fn::Not" -> Optional.of(not(argument, reach));
      case "Fn::And" -> Optional.of(several(argument, reach, false));
      case "Fn::Or" -> Optional.of(several(argument, reach, true));
      default -> Optional.empty();
    };
  }

  private Expression choice(Source argument, Reach reach) {
    List<Source> parts = argument.items();
    if (parts.size() != 3) {
      return misshaped(argument, "Fn::If takes a list of a condition and two values");
    }
    Expression condition = read(parts.get(0), reach);
    if (condition.isConstant()) {
      boolean holds = Condition.holds(condition, Nowhere.INSTANCE);
      expressions.read(parts.get(holds ? 2 : 1), reach.aside());
      return expressions.read(parts.get(holds ? 1 : 2), reach);
    }
    Expression then = expressions.read(parts.get(1), reach);
    return new If(condition, then, expressions.read(parts.get(2), reach));
  }

  private Expression not(Source argument, Reach reach) {
    Source inner = argument.items().size() == 1 ? argument.items().getFirst() : argument;
    return ExpressionReader.folded(new Condition.Not(read(inner, reach)));
  }

  private Expression several(Source argument, Reach reach, boolean decisive) {
    if (argument.items().isEmpty()) {
      return misshaped(argument, "Fn::And and Fn::Or take a list of conditions");
    }
    List<Expression> parts = new ArrayList<>();
    argument.items().forEach(item -> parts.add(read(item, reach)));
    return ExpressionReader.folded(new Condition.Several(parts, decisive));
  }

  private Expression misshaped(Source argument, String message) {
    problems.add("function-argument", argument, message);
    return new Constant(Json.nothing());
  }
}
