package dev.ooslocal.language.selector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.thisptr.jackson.jq.Function;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.internal.JsonQueryFunction;
import net.thisptr.jackson.jq.internal.javacc.ExpressionParser;

/** Functions of jq 1.6 that jackson-jq does not have, or has otherwise, written in jq. */
final class MissingFunctions {
  /** A function written in jq. */
  private record Written(String name, List<String> parameters, String body) {
    String signature() {
      return name + "/" + parameters.size();
    }
  }

  private static final List<Written> ALL =
      List.of(
          new Written("repeat", List.of("f"), "def again: ., (f | again); again"),
          new Written("isempty", List.of("g"), "label $out | ((g | false, break $out), true)"),
          new Written("IN", List.of("s"), "any(s == .; .)"),
          new Written("IN", List.of("source", "s"), "any(source == s; .)"),
          new Written("INDEX", List.of("f"), "INDEX(.[]; f)"),
          new Written(
              "INDEX",
              List.of("stream", "f"),
              "reduce stream as $row ({}; . + {($row | f | tostring): $row})"),
          new Written("ascii", List.of(), "[.] | implode"),
          new Written("error", List.of(), "error(.)"),
          new Written("todate", List.of(), "todateiso8601"),
          new Written("fromdate", List.of(), "fromdateiso8601"),
          new Written("date", List.of(), "todateiso8601"),
          new Written(
              "tostream",
              List.of(),
              "path(def r: (.[]? | r), .; r) as $p | getpath($p)"
                  + " | reduce path(.[]?) as $q ([$p, .]; [$p + $q])"));

  private static final String WHERE =
      "if type == \"string\" or type == \"array\" then indices(f) else .[f] end";

  /** Functions that jackson-jq has, but that treat null otherwise than jq. */
  private static final List<Written> AMENDED =
      List.of(
          new Written("index", List.of("f"), WHERE + " | .[0]"),
          new Written("rindex", List.of("f"), WHERE + " | .[-1:][0]"),
          new Written("recurse", List.of(), "def r: ., (.[]? | r); r"),
          new Written("recurse", List.of("f"), "def r: ., (f | r); r"),
          new Written("paths", List.of(), "path(..) | select(length > 0)"),
          new Written(
              "paths",
              List.of("f"),
              ". as $all | path(..) | select(length > 0)"
                  + " | select(. as $p | $all | getpath($p) | f)"),
          new Written(
              "leaf_paths",
              List.of(),
              ". as $all | path(..) | select(length > 0)"
                  + " | select(. as $p | $all | getpath($p) | scalars)"));

  private MissingFunctions() {}

  /** Those that are not there yet, or not as they should be, by name and arity. */
  static Map<String, Function> in(Scope scope, Set<String> present) {
    Map<String, Function> missing = new HashMap<>();
    AMENDED.forEach(one -> missing.put(one.signature(), function(one, scope)));
    for (Written one : ALL) {
      if (!present.contains(one.signature())) {
        missing.put(one.signature(), function(one, scope));
      }
    }
    return missing;
  }

  private static Function function(Written one, Scope scope) {
    return new JsonQueryFunction(
        one.name(),
        one.parameters(),
        ExpressionParser.compile(one.body(), BuiltIns.VERSION),
        scope);
  }
}
