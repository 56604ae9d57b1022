package dev.ooslocal.application;

import dev.ooslocal.rpc.Caller;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Runs what a deployment has to do; the room of executions implements it. */
public interface Deployments {
  /**
   * Starts a template once the current transaction has committed.
   *
   * @return the id of the execution
   */
  String start(Caller caller, String template, ObjectNode parameters, String description);

  /** How an execution stands; empty when there is none of this id any more. */
  Optional<Deployment> find(Caller caller, String executionId);

  /** Stops an execution that has not ended. */
  void stop(Caller caller, String executionId);

  /**
   * How a deployment's execution stands.
   *
   * @param end how it ended
   * @param message its status message
   * @param outputs its outputs
   * @param steps its tasks so far, by their names
   * @param planned how many tasks it has in all
   */
  record Deployment(
      End end, String message, ObjectNode outputs, Map<String, Step> steps, int planned) {
    public Deployment {
      steps = Map.copyOf(steps);
    }
  }

  /** How an execution ended, if it has. */
  enum End {
    NOT_YET,
    SUCCESS,
    FAILURE
  }

  /**
   * A task of the execution.
   *
   * @param succeeded whether it ended well
   * @param outputs what it gave
   */
  record Step(boolean succeeded, ObjectNode outputs) {}
}
