package dev.ooslocal.language.check;

import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import java.util.Locale;
import java.util.Set;

/** A trigger is the first task and the only one of its kind. */
final class Triggers implements TaskRule {
  private static final Set<String> TRIGGERS =
      Set.of("acs::timertrigger", "acs::eventtrigger", "acs::alarmtrigger");

  @Override
  public void check(TaskDraft task, Draft draft, Problems problems) {
    if (task.index() > 0 && isTrigger(task)) {
      problems.add("trigger", task.source(), "a trigger is the first task, and there is only one");
    }
  }

  static boolean isTrigger(TaskDraft task) {
    return TRIGGERS.contains(task.action().toLowerCase(Locale.ROOT));
  }
}
