package dev.ooslocal.language.plan;

import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Parameters;
import dev.ooslocal.language.expression.ExpressionReader;
import dev.ooslocal.language.expression.Names;
import dev.ooslocal.language.source.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the tasks that are planned together share: those of a template, or those in the body of a
 * loop of it.
 *
 * @param draft the tasks
 * @param names what they may refer to
 * @param expressions reads what they write
 * @param template the tasks of the whole template
 * @param loop the place in the template of the outermost loop around them; -1 for its own tasks
 * @param conditions of the template
 * @param named those conditions, planned
 * @param parameters of the template
 */
record Frame(
    Draft draft,
    Names names,
    ExpressionReader expressions,
    Draft template,
    int loop,
    ConditionsPlanner conditions,
    Map<String, Expression> named,
    Parameters parameters,
    Problems problems) {

  /** The frame of a loop's body. */
  Frame inside(TaskDraft task) {
    Draft body = draft.inside(task);
    Names inner = names.inside(task.index());
    declare(body, inner);
    return new Frame(
        body,
        inner,
        new ExpressionReader(inner, problems, conditions),
        template,
        isBody() ? loop : task.index(),
        conditions,
        named,
        parameters,
        problems);
  }

  boolean isBody() {
    return loop >= 0;
  }

  /** Whether a condition refers to a task that has not run when this one asks for it. */
  boolean isTooEarlyFor(String condition, TaskDraft asking) {
    int limit = isBody() ? loop : asking.index();
    return conditions.tasks(condition).stream().anyMatch(task -> task >= limit);
  }

  /** The names of the template's tasks that these conditions refer to. */
  Stream<String> tasksOf(Collection<String> conditionNames) {
    return conditionNames.stream()
        .flatMap(name -> conditions.tasks(name).stream())
        .map(task -> template.tasks().get(task).name());
  }

  /** Declares the tasks of a draft and their outputs. */
  static void declare(Draft draft, Names names) {
    for (TaskDraft task : draft.tasks()) {
      List<String> embedded = task.signature().map(ActionSignature::outputs).orElse(List.of());
      names.task(task.index(), task.name(), task.outputNames(), embedded);
    }
  }
}
