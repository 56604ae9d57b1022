package dev.ooslocal.language.selector;

import net.thisptr.jackson.jq.Expression;
import net.thisptr.jackson.jq.PathOutput;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.path.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A part of a program whose steps and results are counted against the budget. */
record Counted(Expression inner) implements Expression {
  @Override
  public void apply(
      Scope scope, JsonNode in, @Nullable Path path, PathOutput output, boolean requirePath) {
    Budget budget = Budget.current();
    budget.step();
    inner.apply(
        scope,
        in,
        path,
        (value, at) -> {
          budget.value(value);
          output.emit(value, at);
        },
        requirePath);
  }
}
