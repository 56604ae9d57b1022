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

  private static final String ROUNDED_TO_EVEN =
      "floor as $low | (. - $low) as $rest | if $rest < 0.5 then $low elif $rest > 0.5"
          + " then $low + 1 else $low + ($low | fabs) % 2 end";

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
          new Written("debug", List.of(), "."),
          new Written("debug", List.of("message"), "."),
          new Written("fabs", List.of(), "if . < 0 then -. else . end"),
          new Written("trunc", List.of(), "if . < 0 then ceil else floor end"),
          new Written("rint", List.of(), ROUNDED_TO_EVEN),
          new Written("nearbyint", List.of(), ROUNDED_TO_EVEN),
          new Written("fmin", List.of("a", "b"), "[a, b] | min"),
          new Written("fmax", List.of("a", "b"), "[a, b] | max"),
          new Written(
              "bsearch",
              List.of("target"),
              "target as $t | ([.[] | select(. < $t)] | length) as $at"
                  + " | if $at < length and .[$at] == $t then $at else -1 - $at end"),
          new Written(
              "format",
              List.of("kind"),
              "kind as $kind | if $kind == \"text\" then @text elif $kind == \"json\" then @json"
                  + " elif $kind == \"csv\" then @csv elif $kind == \"tsv\" then @tsv"
                  + " elif $kind == \"html\" then @html elif $kind == \"uri\" then @uri"
                  + " elif $kind == \"sh\" then @sh elif $kind == \"base64\" then @base64"
                  + " elif $kind == \"base64d\" then @base64d"
                  + " else error($kind + \" is not a valid format\") end"),
          new Written(
              "JOIN", List.of("index", "key"), "index as $index | [.[] | [., $index[key]]]"),
          new Written(
              "JOIN",
              List.of("index", "stream", "key"),
              "index as $index | stream | [., $index[key]]"),
          new Written(
              "JOIN",
              List.of("index", "stream", "key", "joined"),
              "index as $index | stream | [., $index[key]] | joined"),
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
