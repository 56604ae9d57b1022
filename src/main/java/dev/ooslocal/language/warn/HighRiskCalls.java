package dev.ooslocal.language.warn;

import dev.ooslocal.language.HighRisk;
import dev.ooslocal.language.Program;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call that waits for somebody's approval, unless the execution skips the safety check. */
final class HighRiskCalls implements Warning {
  @Override
  public void look(Draft draft, Program program, Problems problems) {
    for (TaskDraft task : draft.tasks()) {
      problems.within(task.name(), () -> look(task, problems));
    }
  }

  private static void look(TaskDraft task, Problems problems) {
    Source api = property(task, "API");
    Source said = property(task, "Risk");
    if (api != null && HighRisk.isHigh(api.text(), said == null ? null : said.text())) {
      problems.warn(
          "high-risk",
          api.position(),
          api.path(),
          api.text() + " is a high-risk call: it waits for approval, unless Risk is Normal",
          api.text(),
          List.of());
    }
  }

  private static @Nullable Source property(TaskDraft task, String name) {
    Source.Member member = task.properties().get(name);
    boolean calls =
        task.does("ACS::ExecuteAPI") || task.does("ACS::WaitFor") || task.does("ACS::CheckFor");
    return calls && member != null && member.value().isText() ? member.value() : null;
  }
}
