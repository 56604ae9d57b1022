package dev.ooslocal.language.plan;

import dev.ooslocal.language.Jump;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads where the flow goes on: always forward, never back. */
final class Jumps {
  /** Words of the first documentation, which are not taken any more (chosen). */
  private static final Map<String, String> OLD_WORDS =
      Map.of(
          "END", "; the end is ACS::END",
          "NEXT", "; the next task is ACS::NEXT",
          "CONTINUE", "; the next task is ACS::NEXT");

  private final List<TaskDraft> tasks;
  private final Problems problems;

  Jumps(List<TaskDraft> tasks, Problems problems) {
    this.tasks = tasks;
    this.problems = problems;
  }

  /** The jump that a task's member asks for. */
  Jump read(TaskDraft from, String key, Jump byDefault) {
    Source target = from.member(key);
    return target == null ? byDefault : read(from, target);
  }

  /** Checks the targets of a choice; its action finds them by name. */
  void checkChoice(TaskDraft choice) {
    Source.Member byDefault = choice.properties().get("DefaultTask");
    if (byDefault != null) {
      read(choice, byDefault.value());
    }
    Source.Member choices = choice.properties().get("Choices");
    if (choices != null) {
      for (Source option : choices.value().items()) {
        Source next = option.member("NextTask");
        if (next != null) {
          read(choice, next);
        }
      }
    }
  }

  private Jump read(TaskDraft from, Source target) {
    String name = target.text();
    if (name.equalsIgnoreCase("ACS::END")) {
      return new Jump.End();
    }
    if (name.equalsIgnoreCase("ACS::NEXT")) {
      return new Jump.Next();
    }
    TaskDraft to = find(name);
    if (to != null && to.index() > from.index()) {
      return new Jump.To(to.index());
    }
    String message =
        to == null
            ? "no task is called " + name + OLD_WORDS.getOrDefault(name, "")
            : "the task " + name + " does not come later; jumps only go forward";
    problems.add("jump", target, message, name, allowed(from));
    return new Jump.End();
  }

  private @Nullable TaskDraft find(String name) {
    return tasks.stream().filter(task -> task.name().equals(name)).findFirst().orElse(null);
  }

  private List<String> allowed(TaskDraft from) {
    List<String> allowed = new ArrayList<>(List.of("ACS::END", "ACS::NEXT"));
    tasks.stream().skip(from.index() + 1L).map(TaskDraft::name).forEach(allowed::add);
    return allowed;
  }
}
