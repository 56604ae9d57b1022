package dev.ooslocal.engine;

/** Runs activations; what the wake-ups of the database call. */
@FunctionalInterface
public interface Activations {
  /**
   * Activates an execution until there is nothing to do but wait. Harmless when there is nothing to
   * do or the execution is gone.
   */
  void activate(String executionId);
}
