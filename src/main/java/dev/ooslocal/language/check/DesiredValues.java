package dev.ooslocal.language.check;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Selectors;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** WaitFor and CheckFor say which value of which property is wanted. */
final class DesiredValues implements TaskRule {
  @Override
  public void check(TaskDraft task, Draft draft, Problems problems) {
    if (!task.does("ACS::WaitFor") && !task.does("ACS::CheckFor")) {
      return;
    }
    var properties = task.properties();
    if (saysNothing(properties.get("DesiredValues"))
        && saysNothing(properties.get("NotDesiredValues"))) {
      problems.add(
          "missing-property",
          task.source().position(),
          task.source().pathOf("Properties"),
          task.action() + " needs DesiredValues or NotDesiredValues",
          null,
          List.of("DesiredValues", "NotDesiredValues"));
    }
    Source.Member selector = properties.get("PropertySelector");
    if (selector != null && selector.value().isText()) {
      compiles(selector.value(), problems);
    }
  }

  /** An empty list counts as absent. */
  private static boolean saysNothing(Source.@Nullable Member values) {
    return values == null
        || values.value().isNull()
        || (values.value().isList() && values.value().items().isEmpty());
  }

  private static void compiles(Source selector, Problems problems) {
    if (selector.text().contains("{{")) {
      return;
    }
    try {
      Selectors.of(selector.text());
    } catch (EvaluationException e) {
      problems.add("selector", selector, String.valueOf(e.getMessage()));
    }
  }
}
