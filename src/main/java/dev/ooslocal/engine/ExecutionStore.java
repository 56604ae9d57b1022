package dev.ooslocal.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

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
   * Inside an activation: the outputs of a loop's items as they are stored, by the item's place in
   * the loop; items without outputs are left out.
   */
  Map<Integer, ObjectNode> itemOutputs(String loopRunId);

  /** Inside an activation: the failed items of a loop as they are stored, in their order. */
  List<TaskRow> failedItems(String loopRunId);

  /** The database could not do it now: a deadlock, a lock time-out, no connection. */
  final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unavailable(Throwable cause) {
      super(cause);
    }
  }
}
