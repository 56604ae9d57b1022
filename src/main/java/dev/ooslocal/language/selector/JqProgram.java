package dev.ooslocal.language.selector;

import dev.ooslocal.language.EvaluationException;
import java.util.ArrayList;
import java.util.List;
import net.thisptr.jackson.jq.Expression;
import net.thisptr.jackson.jq.Output;
import net.thisptr.jackson.jq.exception.JsonQueryException;
import net.thisptr.jackson.jq.internal.javacc.ExpressionParser;
import net.thisptr.jackson.jq.internal.javacc.TokenMgrError;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A jq program, run by jackson-jq under a budget. */
final class JqProgram implements Outputs {
  private static final int QUOTED = 200;

  private final String text;
  private final Expression program;

  private JqProgram(String text, Expression program) {
    this.text = text;
    this.program = program;
  }

  static JqProgram compile(String text) throws NotAProgramException {
    JqTree tree = new JqTree();
    Expression program = tree.counted(parse(text));
    List<String> unknown = tree.unknown(BuiltIns.ALL.names());
    List<String> absent = unknown.stream().filter(BuiltIns.ABSENT::contains).toList();
    if (!absent.isEmpty()) {
      throw new NotAProgramException(
          "jq's function %s is not there; a field of that name is written with a dot in front"
              .formatted(String.join(", ", absent)),
          false);
    }
    if (!unknown.isEmpty()) {
      throw new NotAProgramException("there is no function " + String.join(", ", unknown));
    }
    return new JqProgram(text, program);
  }

  private static Expression parse(String text) throws NotAProgramException {
    try {
      return ExpressionParser.compile(text, BuiltIns.VERSION);
    } catch (JsonQueryException | TokenMgrError e) {
      throw new NotAProgramException(firstLine(e.getMessage()));
    } catch (StackOverflowError e) {
      throw new NotAProgramException("it is nested too deeply");
    }
  }

  @Override
  public List<JsonNode> select(JsonNode input) {
    List<JsonNode> results = new ArrayList<>();
    Output output = result -> results.add(WholeNumbers.in(result));
    try {
      ScopedValue.where(Budget.CURRENT, new Budget())
          .run(() -> program.apply(BuiltIns.ALL.scope(), input, output));
      return results;
    } catch (JsonQueryException e) {
      throw new EvaluationException("jq " + quoted() + ": " + firstLine(e.getMessage()));
    } catch (StackOverflowError e) {
      throw new EvaluationException(
          "jq " + quoted() + ": the program exceeded its budget: it calls itself too deeply");
    }
  }

  @Override
  public String text() {
    return text;
  }

  /** Programs of one text are the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JqProgram program && text.equals(program.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  private String quoted() {
    String shown = text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
    return "\"" + shown + "\"";
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
