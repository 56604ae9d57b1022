package dev.ooslocal.execution.api;

import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.TaskExecution;
import dev.ooslocal.rpc.ApiException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the executions that a notification is for: a child's task run may be named on the root. */
final class NotifyTargets {
  private NotifyTargets() {}

  /** The executions, each with the runs named of it; without any, the execution itself. */
  static List<Target> of(Execution root, List<String> runs) {
    if (runs.isEmpty()) {
      return List.of(new Target(root.id(), List.of()));
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
    return byExecution.entrySet().stream().map(e -> new Target(e.getKey(), e.getValue())).toList();
  }

  /** An execution and the runs named of it. */
  record Target(String executionId, List<String> runs) {
    Target {
      runs = List.copyOf(runs);
    }
  }
}
