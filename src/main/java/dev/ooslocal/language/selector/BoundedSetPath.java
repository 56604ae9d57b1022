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

/** {@code setpath} that refuses to fill a list up to a huge index. */
record BoundedSetPath(Function inner) implements Function {
  @Override
  public void apply(
      Scope scope,
      List<Expression> arguments,
      JsonNode in,
      @Nullable Path path,
      PathOutput output,
      Version version) {
    Expression paths = arguments.getFirst();
    Expression checked =
        (s, value, at, out, required) ->
            paths.apply(
                s,
                value,
                at,
                (found, foundAt) -> {
                  found.forEach(step -> Budget.current().index(step.asDouble(0)));
                  out.emit(found, foundAt);
                },
                required);
    inner.apply(scope, List.of(checked, arguments.get(1)), in, path, output, version);
  }
}
