package dev.ooslocal.language.check;

import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;

/** The outermost function of a named condition is And, Or, Not or Equals. */
final class OutermostConditions implements Rule {
  private static final List<String> ALLOWED = List.of("Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals");

  @Override
  public void check(Draft draft, Problems problems) {
    draft.section("Conditions").values().forEach(member -> check(member.value(), problems));
  }

  private static void check(Source condition, Problems problems) {
    var keys = condition.members().keySet();
    if (keys.size() != 1 || !ALLOWED.containsAll(keys)) {
      String message = "a condition is one function: " + String.join(", ", ALLOWED);
      problems.add("condition", condition, message, String.join(", ", keys), ALLOWED);
    }
  }
}
