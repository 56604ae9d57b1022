package dev.ooslocal.language.function;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Lists as sets; the order is that of first appearance (chosen). */
final class SetFunctions {
  static final List<BuiltIn> ALL =
      List.of(
          BuiltIn.pure("Union", argument -> list(union(sets(argument)))),
          BuiltIn.pure("Intersection", argument -> list(intersection(sets(argument)))),
          BuiltIn.pure("Difference", SetFunctions::difference));

  private SetFunctions() {}

  private static List<Set<JsonNode>> sets(JsonNode argument) {
    List<Set<JsonNode>> sets = new ArrayList<>();
    for (JsonNode list : Arguments.list(argument)) {
      Set<JsonNode> set = new LinkedHashSet<>();
      Arguments.list(list).forEach(set::add);
      sets.add(set);
    }
    if (sets.isEmpty()) {
      throw new EvaluationException("takes at least one list");
    }
    return sets;
  }

  private static Set<JsonNode> union(List<Set<JsonNode>> sets) {
    Set<JsonNode> union = new LinkedHashSet<>();
    sets.forEach(union::addAll);
    return union;
  }

  private static Set<JsonNode> intersection(List<Set<JsonNode>> sets) {
    Set<JsonNode> common = new LinkedHashSet<>(sets.getFirst());
    sets.forEach(common::retainAll);
    return common;
  }

  /** The union without the intersection. */
  private static JsonNode difference(JsonNode argument) {
    List<Set<JsonNode>> sets = sets(argument);
    Set<JsonNode> rest = union(sets);
    rest.removeAll(intersection(sets));
    return list(rest);
  }

  private static JsonNode list(Set<JsonNode> set) {
    return Json.array().addAll(set);
  }
}
