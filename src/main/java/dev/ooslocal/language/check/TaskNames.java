package dev.ooslocal.language.check;

import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tasks have proper names, each once whatever the case. */
final class TaskNames implements Rule {
  private static final Pattern NAME = Pattern.compile("[\\w\\-]{1,200}");

  @Override
  public void check(Draft draft, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (TaskDraft task : draft.tasks()) {
      problems.within(task.name(), () -> check(task, seen, problems));
    }
  }

  private static void check(TaskDraft task, Set<String> seen, Problems problems) {
    Source name = task.member("Name");
    if (name == null) {
      problems.add("name", task.source(), "a task needs a Name");
    } else if (!NAME.matcher(name.text()).matches()) {
      problems.add("name", name, "a task's name has 1 to 200 letters, digits, - and _");
    } else if (!seen.add(name.text().toLowerCase(Locale.ROOT))) {
      problems.add("name", name, "another task has this name");
    }
  }
}
