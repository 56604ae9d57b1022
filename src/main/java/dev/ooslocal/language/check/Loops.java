package dev.ooslocal.language.check;

import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.expression.ExpressionReader;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.ArrayList;
import java.util.List;

/** A loop stands where it may, has items, and puts its outputs together in a known way. */
final class Loops implements TaskRule {
  private static final List<String> KEYS =
      List.of(
          "RateControl",
          "Outputs",
          "Mode",
          "MaxErrors",
          "Concurrency",
          "Batch",
          "ConcurrencyInBatches",
          "BatchPauseOption");
  private static final int MOST_ITEMS = 1000;
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
    items(loop, problems);
    task.aggregates().values().forEach(member -> aggregate(task, member.value(), problems));
  }

  private static void items(Source loop, Problems problems) {
    Source items = loop.member("Items");
    if (items == null) {
      noItems(loop, problems);
    } else {
      list(items, "Items", problems);
    }
  }

  /** What is gone through is a list, or known only when the template runs. */
  static void list(Source items, String name, Problems problems) {
    if (items.items().size() > MOST_ITEMS) {
      problems.add("loop", items, "a loop takes at most " + MOST_ITEMS + " items");
    } else if (!items.isList() && !isOpen(items)) {
      problems.add("loop", items, name + " is a list, or a reference or function that gives one");
    }
  }

  /** Told at the first key that a loop does not have, which probably was to be Items. */
  private static void noItems(Source loop, Problems problems) {
    String meant =
        loop.members().keySet().stream().filter(key -> !KEYS.contains(key)).findFirst().orElse("");
    Source.Member member = loop.members().get(meant);
    problems.add(
        "loop",
        member == null ? loop.position() : member.position(),
        loop.pathOf("Items"),
        "a loop needs Items",
        meant,
        List.of("Items"));
  }

  private static boolean isOpen(Source items) {
    return ExpressionReader.isFunction(items) || items.text().contains("{{");
  }

  private static void aggregate(TaskDraft task, Source output, Problems problems) {
    Source type = output.member("AggregateType");
    Source field = output.member("AggregateField");
    if (type == null || field == null) {
      problems.add("loop-output", output, "an aggregate needs AggregateType and AggregateField");
    } else if (!AGGREGATES.contains(type.text())) {
      String message = "there is no AggregateType " + type.text();
      problems.add("loop-output", type, message, type.text(), AGGREGATES);
    } else {
      field(task, field, problems);
    }
  }

  /** The field is an output of the task, or one that its template declares. */
  private static void field(TaskDraft task, Source field, Problems problems) {
    List<String> known = new ArrayList<>(task.outputs().keySet());
    task.signature().map(ActionSignature::outputs).ifPresent(known::addAll);
    boolean embeds = task.does("ACS::Template") || task.does("ACS::Loop");
    if (!embeds && known.stream().noneMatch(field.text()::equalsIgnoreCase)) {
      String message = "the task has no output " + field.text();
      problems.add("loop-output", field, message, field.text(), known);
    }
  }
}
