package dev.ooslocal.language.check;

import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;

/** A choice is a list of conditions, each with the task that follows when it holds. */
final class Choices implements TaskRule {
  private static final List<String> KEYS = List.of("When", "NextTask");

  @Override
  public void check(TaskDraft task, Draft draft, Problems problems) {
    Source.Member choices = task.properties().get("Choices");
    if (choices == null || !task.does("ACS::Choice")) {
      return;
    }
    if (!choices.value().isList()) {
      problems.add("choice", choices.value(), "Choices is a list");
    }
    choices.value().items().forEach(option -> check(option, problems));
  }

  private static void check(Source option, Problems problems) {
    for (String key : KEYS) {
      if (!option.members().containsKey(key)) {
        problems.add("choice", option, "each of the Choices needs " + key, "", KEYS);
      }
    }
    option
        .members()
        .forEach(
            (key, member) -> {
              if (!KEYS.contains(key) && !key.equals("Description")) {
                problems.add(
                    "choice",
                    member.position(),
                    member.value().path(),
                    "one of the Choices has no key " + key,
                    key,
                    KEYS);
              }
            });
  }
}
