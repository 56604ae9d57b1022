package dev.ooslocal.language.check;

import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;

/** A loop stands where it may, has items, and puts its outputs together in a known way. */
final class Loops implements TaskRule {
  private static final List<String> AGGREGATES = List.of("Fn::ListJoin", "Fn::Sum");

  @Override
  public void check(TaskDraft task, Draft draft, Problems problems) {
    Source loop = task.member("Loop");
    if (loop == null) {
      return;
    }
    if (task.signature().isPresent() && !task.signature().get().loops()) {
      problems.add("loop", loop, task.action() + " cannot stand in a loop");
    }
    if (loop.member("Items") == null) {
      problems.add("loop", loop, "a loop needs Items");
    }
    task.aggregates().values().forEach(member -> aggregate(member.value(), problems));
  }

  private static void aggregate(Source output, Problems problems) {
    Source type = output.member("AggregateType");
    if (type == null || output.member("AggregateField") == null) {
      problems.add("loop-output", output, "an aggregate needs AggregateType and AggregateField");
    } else if (!AGGREGATES.contains(type.text())) {
      String message = "there is no AggregateType " + type.text();
      problems.add("loop-output", type, message, type.text(), AGGREGATES);
    }
  }
}
