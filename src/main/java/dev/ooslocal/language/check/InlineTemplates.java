package dev.ooslocal.language.check;

import dev.ooslocal.language.Program;
import dev.ooslocal.language.expression.ExpressionReader;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.Planner;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;

/** A template that stands inside another one keeps all rules, and does not begin with a trigger. */
final class InlineTemplates implements TaskRule {
  @Override
  public void check(TaskDraft task, Draft draft, Problems problems) {
    Source.Member content = task.properties().get("TemplateContent");
    if (content == null || !task.does("ACS::Template") || !isTemplate(content.value())) {
      return;
    }
    Source root = content.value();
    if (Checks.kind(root, problems) != Program.Kind.AUTOMATION) {
      problems.add("format-version", root, "only a template of tasks can be run by another one");
      return;
    }
    Draft inner = Draft.of(root, draft.actions());
    inner.tasks().stream().filter(Triggers::isTrigger).forEach(it -> trigger(it, problems));
    Checks.run(inner, problems);
    new Planner(inner, problems).plan(Program.Kind.AUTOMATION, Program.Format.JSON);
  }

  private static boolean isTemplate(Source content) {
    return content.isMap() && !ExpressionReader.isFunction(content);
  }

  private static void trigger(TaskDraft task, Problems problems) {
    String message = "a template that another one runs cannot have a trigger";
    problems.within(task.name(), () -> problems.add("trigger", task.source(), message));
  }
}
