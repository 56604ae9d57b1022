package dev.ooslocal.execution;

import dev.ooslocal.rpc.Caller;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Executions as a whole, for keeping elsewhere. */
public interface ExecutionRecords {
  /**
   * An execution with its task runs and log, secrets masked: {@code {"Execution": {…},
   * "TaskExecutions": […], "ExecutionLogs": […]}}, each as its list shows it.
   *
   * @param caller of its account and region
   */
  Optional<ObjectNode> of(Caller caller, String executionId);
}
