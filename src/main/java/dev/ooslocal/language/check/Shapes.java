package dev.ooslocal.language.check;

import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sections are maps where they are to be maps. A section without a value counts as absent. */
final class Shapes implements Rule {
  private static final List<String> SECTIONS =
      List.of("Parameters", "Conditions", "Outputs", "Metadata");
  private static final List<String> OF_TASK = List.of("Properties", "Outputs", "Loop");

  @Override
  public void check(Draft draft, Problems problems) {
    SECTIONS.forEach(key -> map(draft.root().member(key), key, problems));
    for (TaskDraft task : draft.tasks()) {
      problems.within(task.name(), () -> maps(task, problems));
    }
    draft.section("Outputs").forEach((name, member) -> map(member.value(), name, problems));
  }

  private static void maps(TaskDraft task, Problems problems) {
    OF_TASK.forEach(key -> map(task.member(key), key, problems));
    task.outputs().forEach((name, member) -> map(member.value(), name, problems));
    task.aggregates().forEach((name, member) -> map(member.value(), name, problems));
  }

  private static void map(@Nullable Source section, String name, Problems problems) {
    if (section != null && !section.isMap() && !section.isNull()) {
      problems.add("shape", section, name + " is a map");
    }
  }
}
