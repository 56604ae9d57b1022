package dev.ooslocal.language.check;

import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Outputs have proper names, each once whatever the case, and a value. An aggregate may be called
 * like the output it puts together.
 */
final class OutputNames implements Rule {
  private static final Pattern NAME = Pattern.compile("[\\w\\-]{1,200}");

  @Override
  public void check(Draft draft, Problems problems) {
    for (TaskDraft task : draft.tasks()) {
      problems.within(task.name(), () -> names(task, problems));
    }
    Map<String, Source.Member> outputs = draft.section("Outputs");
    names(outputs, problems);
    outputs.forEach((name, member) -> value(name, member, problems));
  }

  private static void names(TaskDraft task, Problems problems) {
    names(task.outputs(), problems);
    names(task.aggregates(), problems);
  }

  private static void names(Map<String, Source.Member> outputs, Problems problems) {
    Set<String> seen = new HashSet<>();
    outputs.forEach(
        (name, member) -> {
          if (!NAME.matcher(name).matches()) {
            named(member, name, "an output's name has 1 to 200 letters, digits, - and _", problems);
          } else if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            named(member, name, "another output has this name", problems);
          }
        });
  }

  private static void named(Source.Member member, String name, String message, Problems problems) {
    problems.add("name", member.position(), member.value().path(), message, name, List.of());
  }

  private static void value(String name, Source.Member output, Problems problems) {
    if (output.value().isMap() && !output.value().members().containsKey("Value")) {
      problems.add(
          "output",
          output.position(),
          output.value().pathOf("Value"),
          "the output " + name + " needs a Value",
          null,
          List.of("Value"));
    }
  }
}
