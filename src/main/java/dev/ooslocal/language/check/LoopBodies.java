package dev.ooslocal.language.check;

import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;

/** The tasks that an {@code ACS::Loop} runs for each item keep all rules, and none is a trigger. */
final class LoopBodies implements TaskRule {
  @Override
  public void check(TaskDraft task, Draft draft, Problems problems) {
    if (!task.hasBody()) {
      return;
    }
    Source.Member items = task.properties().get("LoopItems");
    if (items != null) {
      Loops.list(items.value(), "LoopItems", problems);
    }
    Source.Member control = task.properties().get("LoopRateControl");
    if (control != null && !control.value().isNull()) {
      RateControls.check(control.value(), problems);
    }
    if (task.properties().containsKey("LoopTasks")) {
      Draft body = draft.inside(task);
      body.tasks().stream().filter(Triggers::isTrigger).forEach(it -> trigger(it, problems));
      Checks.run(body, problems);
    }
  }

  private static void trigger(TaskDraft task, Problems problems) {
    problems.within(
        task.name(),
        () -> problems.add("trigger", task.source(), "a trigger cannot stand in a loop"));
  }
}
