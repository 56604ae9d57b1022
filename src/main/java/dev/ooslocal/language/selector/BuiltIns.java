package dev.ooslocal.language.selector;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.thisptr.jackson.jq.BuiltinFunctionLoader;
import net.thisptr.jackson.jq.Function;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.Version;
import net.thisptr.jackson.jq.Versions;
import net.thisptr.jackson.jq.internal.JsonQueryFunction;

/**
 * The functions of jq that selectors may use. Those that would show the surroundings of the
 * service, such as its environment variables, are left out.
 */
final class BuiltIns {
  static final Version VERSION = Versions.JQ_1_6;

  private static final Set<String> LEFT_OUT = Set.of("env/0", "debug_scope/0", "now/0");

  /**
   * Functions without arguments that jq has and that are not here: such a word means the function,
   * not a field whose leading dot was left out, so that it must not silently select one.
   */
  static final Set<String> ABSENT =
      Stream.of(
              "env now input inputs input_filename input_line_number stderr halt halt_error",
              "gmtime localtime mktime modulemeta get_search_list")
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(name -> name + "/0")
          .collect(Collectors.toUnmodifiableSet());

  static final BuiltIns ALL = new BuiltIns();

  private final Scope scope = Scope.newEmptyScope();
  private final Set<String> names = new HashSet<>();

  BuiltIns() {
    Map<String, Function> functions =
        BuiltinFunctionLoader.getInstance().listFunctions(VERSION, scope);
    functions.forEach(this::add);
    MissingFunctions.in(scope, functions.keySet()).forEach(this::add);
    add("_match_impl/3", new MatchFunction());
    add("_sub_impl/3", new ReplaceFunction());
    add("setpath/2", new BoundedSetPath(Objects.requireNonNull(functions.get("setpath/2"))));
  }

  private void add(String name, Function function) {
    if (LEFT_OUT.contains(name)) {
      return;
    }
    if (function instanceof JsonQueryFunction written) {
      new JqTree().exchange(written);
    }
    scope.addFunction(name, new CountedFunction(function));
    names.add(name);
  }

  /** A new scope that knows them. */
  Scope scope() {
    return Scope.newChildScope(scope);
  }

  /** Their names with arity, such as {@code map/1}. */
  Set<String> names() {
    return names;
  }
}
