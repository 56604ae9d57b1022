package dev.ooslocal.language.function;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All functions by name. {@code Fn::If}, And, Or and Not take conditions and stand elsewhere. */
public final class BuiltIns {
  private static final Map<String, BuiltIn> ALL = new LinkedHashMap<>();

  static {
    Stream.of(
            TextFunctions.ALL,
            ListFunctions.ALL,
            SetFunctions.ALL,
            MapFunctions.ALL,
            TimeFunctions.ALL,
            OtherFunctions.ALL)
        .flatMap(List::stream)
        .forEach(function -> ALL.put(function.name(), function));
  }

  private BuiltIns() {}

  public static Optional<BuiltIn> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** All names, those of the condition functions too. */
  public static List<String> names() {
    return Stream.concat(ALL.keySet().stream(), Stream.of("Fn::If", "Fn::And", "Fn::Or", "Fn::Not"))
        .sorted()
        .toList();
  }
}
