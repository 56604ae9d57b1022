package dev.ooslocal.language.warn;

import dev.ooslocal.language.Program;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;
import java.util.Map;

/** An output of a task that nobody reads. */
final class UnreadOutputs implements Warning {
  @Override
  public void look(Draft draft, Program program, Problems problems) {
    Mentions mentions = Mentions.in(draft.root());
    for (TaskDraft task : draft.tasks()) {
      problems.within(task.name(), () -> look(task, mentions, problems));
    }
  }

  private static void look(TaskDraft task, Mentions mentions, Problems problems) {
    look(task, task.outputs(), mentions, problems);
    look(task, task.aggregates(), mentions, problems);
  }

  private static void look(
      TaskDraft task, Map<String, Source.Member> outputs, Mentions mentions, Problems problems) {
    outputs.forEach(
        (name, member) -> {
          if (!mentions.ofOutput(task.name(), name) && !isAggregated(task, name)) {
            problems.warn(
                "unread-output",
                member.position(),
                member.value().path(),
                "nothing reads the output " + name + " of the task " + task.name(),
                name,
                List.of());
          }
        });
  }

  private static boolean isAggregated(TaskDraft task, String output) {
    return task.aggregates().values().stream()
        .map(member -> member.value().member("AggregateField"))
        .anyMatch(field -> field != null && field.text().equalsIgnoreCase(output));
  }
}
