package dev.ooslocal.language.expression;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Selectors;
import dev.ooslocal.language.function.BuiltIn;
import dev.ooslocal.language.function.BuiltIns;
import dev.ooslocal.language.function.Jq;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;
import java.util.Optional;

/** Reads the functions that do not take conditions. */
final class FunctionReader {
  private static final List<String> MODES = List.of("First", "All");

  private final Problems problems;
  private final ExpressionReader expressions;

  FunctionReader(Problems problems, ExpressionReader expressions) {
    this.problems = problems;
    this.expressions = expressions;
  }

  Expression read(String name, Source.Member written, Reach reach) {
    Source argument = written.value();
    Optional<BuiltIn> function = BuiltIns.find(name);
    if (function.isEmpty()) {
      problems.add(
          "unknown-function",
          written.position(),
          argument.path(),
          "there is no function " + name,
          name,
          BuiltIns.names());
      return new Constant(argument.value());
    }
    checkShape(function.get(), argument);
    return name.equals(Jq.NAME) && isWrittenOut(argument)
        ? jq(argument, reach)
        : call(function.get(), argument, reach);
  }

  private Expression call(BuiltIn function, Source argument, Reach reach) {
    Call call = new Call(function, expressions.read(argument, reach));
    return function.isPure() ? ExpressionReader.folded(call) : call;
  }

  private void checkShape(BuiltIn function, Source argument) {
    int count = function.arguments();
    boolean list = argument.isList() && argument.items().size() == count;
    boolean open = argument.text().contains("{{") || ExpressionReader.isFunction(argument);
    if (count > 0 && !list && !open) {
      String message = function.name() + " takes a list of " + count + " arguments";
      problems.add("function-argument", argument, message);
    }
  }

  /** Whether the program holds neither references nor functions. */
  private static boolean isWrittenOut(Source argument) {
    return argument.items().size() == 3
        && isLiteral(argument.items().get(0))
        && isLiteral(argument.items().get(1));
  }

  private static boolean isLiteral(Source source) {
    return source.isText() && !source.text().contains("{{");
  }

  private Expression jq(Source argument, Reach reach) {
    Source mode = argument.items().get(0);
    Source program = argument.items().get(1);
    Expression object = expressions.read(argument.items().get(2), reach);
    if (MODES.stream().noneMatch(mode.text()::equalsIgnoreCase)) {
      String message = "Fn::Jq takes First or All, not " + mode.text();
      problems.add("function-argument", mode, message, mode.text(), MODES);
    }
    try {
      JqCall call = new JqCall(mode.text(), Selectors.of(program.text()), object);
      return ExpressionReader.folded(call);
    } catch (EvaluationException e) {
      problems.add("selector", program, String.valueOf(e.getMessage()));
      return new Constant(argument.value());
    }
  }
}
