package dev.ooslocal.language.selector;

import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import net.thisptr.jackson.jq.Expression;
import net.thisptr.jackson.jq.Function;
import net.thisptr.jackson.jq.PathOutput;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.Version;
import net.thisptr.jackson.jq.exception.JsonQueryException;
import net.thisptr.jackson.jq.path.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code sub} and {@code gsub} stand on. */
final class ReplaceFunction implements Function {
  /** A match: where it stands and what its named groups hold. */
  private record Found(int start, int end, ObjectNode captures) {}

  @Override
  public void apply(
      Scope scope,
      List<Expression> arguments,
      JsonNode in,
      @Nullable Path path,
      PathOutput output,
      Version version) {
    if (!in.isString()) {
      throw new JsonQueryException(Json.text(in) + " cannot be matched, as it is not a string");
    }
    String text = in.stringValue();
    Expression replacement = arguments.get(1);
    arguments
        .get(2)
        .apply(
            scope,
            in,
            flags ->
                arguments
                    .get(0)
                    .apply(
                        scope,
                        in,
                        regex -> {
                          Regex compiled = new Regex(regex.asString(""), flags.asString(null));
                          List<Found> all = find(compiled, text);
                          replace(scope, replacement, text, all, 0, "", output);
                        }));
  }

  private static List<Found> find(Regex regex, String text) {
    List<Found> all = new ArrayList<>();
    Matcher matcher = regex.matcher(text);
    while (matcher.find() && (all.isEmpty() || regex.global())) {
      Budget.current().step();
      if (regex.counts(matcher)) {
        all.add(new Found(matcher.start(), matcher.end(), captures(regex, matcher, text)));
      }
    }
    return all;
  }

  private static ObjectNode captures(Regex regex, Matcher matcher, String text) {
    ObjectNode captures = Json.object();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String name = regex.name(i);
      int start = matcher.start(i);
      if (name != null) {
        captures.put(name, start < 0 ? null : text.substring(start, matcher.end(i)));
      }
    }
    return captures;
  }

  /** A replacement with several results gives several texts. */
  private static void replace(
      Scope scope,
      Expression replacement,
      String text,
      List<Found> all,
      int index,
      String done,
      PathOutput output) {
    int from = index == 0 ? 0 : all.get(index - 1).end();
    if (index == all.size()) {
      output.emit(Json.string(done + text.substring(from)), null);
      return;
    }
    Found found = all.get(index);
    replacement.apply(
        scope,
        found.captures(),
        by -> {
          if (!by.isString()) {
            throw new JsonQueryException(Json.text(by) + " cannot be added to a string");
          }
          Budget.current().text(done.length() + text.length());
          String next = done + text.substring(from, found.start()) + by.stringValue();
          replace(scope, replacement, text, all, index + 1, next, output);
        });
  }
}
