package dev.ooslocal.language.selector;

import java.util.List;
import net.thisptr.jackson.jq.Expression;
import net.thisptr.jackson.jq.Function;
import net.thisptr.jackson.jq.PathOutput;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.Version;
import net.thisptr.jackson.jq.path.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A built-in function whose calls and results are counted against the budget. */
record CountedFunction(Function inner) implements Function {
  @Override
  public void apply(
      Scope scope,
      List<Expression> arguments,
      JsonNode in,
      @Nullable Path path,
      PathOutput output,
      Version version) {
    Budget budget = Budget.current();
    budget.step();
    inner.apply(
        scope,
        arguments,
        in,
        path,
        (value, at) -> {
          budget.value(value);
          output.emit(value, at);
        },
        version);
  }
}
