package dev.ooslocal.language.selector;

import net.thisptr.jackson.jq.Expression;
import net.thisptr.jackson.jq.PathOutput;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.path.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What stands in brackets: an index so large that assigning to it fills the memory is refused. */
record BoundedIndex(Expression inner) implements Expression {
  @Override
  public void apply(
      Scope scope, JsonNode in, @Nullable Path path, PathOutput output, boolean requirePath) {
    inner.apply(
        scope,
        in,
        path,
        (value, at) -> {
          Budget.current().index(value.asDouble(0));
          output.emit(value, at);
        },
        requirePath);
  }
}
