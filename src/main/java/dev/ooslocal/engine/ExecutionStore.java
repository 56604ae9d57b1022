package dev.ooslocal.engine;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Keeps the rows of executions. Implemented by the room that holds executions. */
public interface ExecutionStore {
  /**
   * One activation, in one transaction: takes the lock on the execution's row, loads its state and
   * the signals told to it, lets {@code work} change it, writes {@link ExecutionState#changes()}
   * and commits. What the changes ask for (wake-ups, calls, signals to others) is scheduled in that
   * same transaction and handed over in process after it. Does nothing for an unknown execution.
   */
  void activate(String executionId, Consumer<ExecutionState> work);

  /**
   * Inside an activation: the values of one output over all items of a loop, in the order of the
   * items, JSON null for an item that has none.
   */
  List<JsonNode> itemOutputs(String loopRunId, String output);
}
