package dev.ooslocal.language.check;

import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;

/** A rule that each task keeps by itself. */
interface TaskRule extends Rule {
  void check(TaskDraft task, Draft draft, Problems problems);

  @Override
  default void check(Draft draft, Problems problems) {
    for (TaskDraft task : draft.tasks()) {
      problems.within(task.name(), () -> check(task, draft, problems));
    }
  }
}
