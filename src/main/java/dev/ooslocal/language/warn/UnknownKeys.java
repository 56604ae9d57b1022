package dev.ooslocal.language.warn;

import dev.ooslocal.language.Program;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;

/** A key that means nothing where it stands. The properties of actions are checked as errors. */
final class UnknownKeys implements Warning {
  private static final List<String> TEMPLATE =
      List.of(
          "FormatVersion",
          "Description",
          "Parameters",
          "RamRole",
          "Conditions",
          "Mappings",
          "Tasks",
          "Outputs",
          "Metadata");
  private static final List<String> PARAMETER =
      List.of(
          "Type",
          "Default",
          "AllowedValues",
          "AllowedPattern",
          "MinLength",
          "MaxLength",
          "MinValue",
          "MaxValue",
          "ConstraintDescription",
          "NoEcho",
          "Description",
          "Label",
          "AssociationProperty",
          "AssociationPropertyMetadata");
  private static final List<String> TASK =
      List.of(
          "Name",
          "Action",
          "Description",
          "Properties",
          "Outputs",
          "Loop",
          "When",
          "OnError",
          "OnSuccess",
          "OnCancel",
          "IsCritical",
          "Retries",
          "DelayType",
          "Delay",
          "BackOff",
          "MaxRetryInterval");
  private static final List<String> LOOP =
      List.of(
          "Items",
          "RateControl",
          "Outputs",
          "Mode",
          "MaxErrors",
          "Concurrency",
          "Batch",
          "ConcurrencyInBatches",
          "BatchPauseOption");
  private static final List<String> TASK_OUTPUT = List.of("Type", "ValueSelector", "Description");
  private static final List<String> AGGREGATE = List.of("AggregateType", "AggregateField");
  private static final List<String> TEMPLATE_OUTPUT = List.of("Type", "Value", "Description");

  @Override
  public void look(Draft draft, Program program, Problems problems) {
    keys(draft.root(), TEMPLATE, "a template", problems);
    for (Source.Member parameter : draft.parameters().values()) {
      keys(parameter.value(), PARAMETER, "a parameter", problems);
    }
    for (TaskDraft task : draft.tasks()) {
      problems.within(task.name(), () -> task(task, problems));
    }
    for (Source.Member output : draft.section("Outputs").values()) {
      keys(output.value(), TEMPLATE_OUTPUT, "an output", problems);
    }
  }

  private static void task(TaskDraft task, Problems problems) {
    keys(task.source(), TASK, "a task", problems);
    task.outputs().values().forEach(o -> keys(o.value(), TASK_OUTPUT, "an output", problems));
    Source loop = task.member("Loop");
    if (loop != null) {
      keys(loop, LOOP, "a loop", problems);
    }
    task.aggregates().values().forEach(a -> keys(a.value(), AGGREGATE, "an aggregate", problems));
  }

  private static void keys(Source map, List<String> known, String of, Problems problems) {
    map.members()
        .forEach(
            (key, member) -> {
              if (!known.contains(key)) {
                problems.warn(
                    "unknown-key",
                    member.position(),
                    member.value().path(),
                    of + " has no key " + key,
                    key,
                    known);
              }
            });
  }
}
