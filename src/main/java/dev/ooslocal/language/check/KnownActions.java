package dev.ooslocal.language.check;

import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;

/** Every task runs an action that exists. */
final class KnownActions implements TaskRule {
  @Override
  public void check(TaskDraft task, Draft draft, Problems problems) {
    Source action = task.member("Action");
    if (action == null) {
      problems.add("action", task.source(), "a task needs an Action");
    } else if (task.signature().isEmpty()) {
      String message = "there is no action " + task.action();
      problems.add("action", action, message, task.action(), draft.actions().names());
    }
  }
}
