package dev.ooslocal.execution.api;

import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.TaskExecution;
import dev.ooslocal.execution.TaskLists;
import dev.ooslocal.rpc.ApiException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the executions that a notification is for: on the root a child's task run may be named, or
 * the loop item that a child works on.
 */
@Component
class NotifyTargets {
  private final TaskLists tasks;

  NotifyTargets(TaskLists tasks) {
    this.tasks = tasks;
  }

  /** The executions, each with the runs named of it; without any, the execution itself. */
  List<Target> of(Execution root, List<String> runs, @Nullable String loopItem) {
    if (runs.isEmpty()) {
      return List.of(
          Optional.ofNullable(loopItem)
              .flatMap(item -> childAt(root, item))
              .map(child -> new Target(child, List.of(), null))
              .orElseGet(() -> new Target(root.id(), List.of(), loopItem)));
    }
    Map<String, List<String>> byExecution = new LinkedHashMap<>();
    for (String run : runs) {
      String execution = TaskExecution.executionOf(run);
      if (!execution.equals(root.id()) && !execution.startsWith(root.id() + ".")) {
        throw ApiException.invalid(
            "TaskExecutionId",
            "the task run %s belongs neither to %s nor to a child of it".formatted(run, root.id()));
      }
      byExecution.computeIfAbsent(execution, e -> new ArrayList<>()).add(run);
    }
    return byExecution.entrySet().stream()
        .map(e -> new Target(e.getKey(), e.getValue(), loopItem))
        .toList();
  }

  /** The child that works on an item of a loop. */
  private Optional<String> childAt(Execution root, String item) {
    return tasks.open(root.id()).stream()
        .filter(run -> item.equals(NotifyRules.text(run.item())))
        .map(TaskExecution::childId)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /**
   * An execution, and what of it is meant.
   *
   * @param runs the task runs that were named; none: all that are asked
   * @param loopItem the loop item that was named
   */
  record Target(String executionId, List<String> runs, @Nullable String loopItem) {
    Target {
      runs = List.copyOf(runs);
    }
  }
}
