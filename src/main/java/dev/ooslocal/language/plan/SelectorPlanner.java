package dev.ooslocal.language.plan;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Selector;
import dev.ooslocal.language.SelectorExpression;
import dev.ooslocal.language.Selectors;
import dev.ooslocal.language.Values;
import dev.ooslocal.language.expression.Constant;
import dev.ooslocal.language.expression.ExpressionReader;
import dev.ooslocal.language.expression.Reach;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import dev.ooslocal.platform.Json;
import tools.jackson.databind.JsonNode;

/** Plans selectors: a literal one is compiled once, others when their references are known. */
final class SelectorPlanner {
  private static final String EVERYTHING = ".";

  /** A selector without references. */
  private record Literal(Selector selector, String text) implements SelectorExpression {
    @Override
    public Selector in(Environment environment) {
      return selector;
    }

    @Override
    public String text(Environment environment) {
      return text;
    }

    @Override
    public JsonNode written() {
      return Json.string(text);
    }
  }

  /** A selector with references. */
  private record Computed(Expression text) implements SelectorExpression {
    @Override
    public Selector in(Environment environment) {
      return Selectors.of(text(environment));
    }

    @Override
    public String text(Environment environment) {
      return Values.text(text.evaluate(environment));
    }

    @Override
    public JsonNode written() {
      return text.written();
    }
  }

  private final ExpressionReader expressions;
  private final Problems problems;

  SelectorPlanner(ExpressionReader expressions, Problems problems) {
    this.expressions = expressions;
    this.problems = problems;
  }

  SelectorExpression plan(Source source, Reach reach) {
    int known = problems.count();
    Expression text = expressions.read(source, reach);
    if (problems.count() > known) {
      return everything();
    }
    return text instanceof Constant(var value)
        ? literal(Values.text(value), source)
        : new Computed(text);
  }

  /** No selector: the whole result. */
  static SelectorExpression everything() {
    return new Literal(Selectors.of(EVERYTHING), EVERYTHING);
  }

  SelectorExpression literal(String text, Source source) {
    try {
      return new Literal(Selectors.of(text), text);
    } catch (EvaluationException e) {
      problems.add("selector", source, String.valueOf(e.getMessage()));
      return everything();
    }
  }
}
