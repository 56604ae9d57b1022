package dev.ooslocal.language.expression;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes expressions of values: parses once, folds what is constant. */
public final class ExpressionReader {
  private static final String FUNCTION = "Fn::";

  private final TextReader texts;
  private final ConditionReader conditions;
  private final FunctionReader functions;

  public ExpressionReader(Names names, Problems problems, NamedConditions named) {
    this.texts = new TextReader(new ReferenceReader(names, problems));
    this.conditions = new ConditionReader(names, problems, named, this);
    this.functions = new FunctionReader(problems, this);
  }

  /** The expression a value stands for. */
  public Expression read(Source source, Reach reach) {
    if (source.isText()) {
      return texts.read(source, reach);
    }
    if (source.isList()) {
      return list(source, (key, item) -> read(item, reach));
    }
    if (source.isMap()) {
      return isFunction(source) ? function(source, reach) : map(source, reach);
    }
    return new Constant(source.value());
  }

  /** The condition a value stands for: a function, a name, or a reference. */
  public Expression condition(Source source, Reach reach) {
    return conditions.read(source, reach);
  }

  /** A list whose elements are read in a way of their own. */
  public Expression list(Source source, MemberReader reader) {
    List<Expression> items = new ArrayList<>();
    source.items().forEach(item -> items.add(reader.read("", item)));
    return folded(new ListExpression(items));
  }

  /** Whether the value is a function rather than a map. */
  public static boolean isFunction(Source source) {
    return source.members().size() == 1
        && source.members().keySet().iterator().next().startsWith(FUNCTION);
  }

  /** Reads a member of a map in its own way. */
  @FunctionalInterface
  public interface MemberReader {
    Expression read(String key, Source value);
  }

  private Expression map(Source source, Reach reach) {
    return map(source, (key, value) -> read(value, reach));
  }

  /** A map whose members are read in a way of their own. */
  public Expression map(Source source, MemberReader reader) {
    List<String> keys = new ArrayList<>();
    List<Expression> values = new ArrayList<>();
    source
        .members()
        .forEach(
            (key, member) -> {
              keys.add(key);
              values.add(reader.read(key, member.value()));
            });
    return folded(new MapExpression(keys, values));
  }

  private Expression function(Source source, Reach reach) {
    var member = source.members().entrySet().iterator().next();
    Source argument = member.getValue().value();
    Optional<Expression> condition = conditions.function(member.getKey(), argument, reach);
    if (condition.isPresent()) {
      return condition.get();
    }
    return functions.read(member.getKey(), member.getValue(), reach);
  }

  /** Evaluates now what can never change; what fails is left to fail when it is needed. */
  static Expression folded(Composed expression) {
    if (!expression.parts().stream().allMatch(Expression::isConstant)) {
      return expression;
    }
    try {
      return new Constant(expression.evaluate(Nowhere.INSTANCE));
    } catch (EvaluationException e) {
      return expression;
    }
  }
}
