package dev.ooslocal.engine;

/** Why an execution as a whole stands still until somebody tells it to go on. */
public enum Hold {
  NONE,
  /** Debug: before the next task. */
  STEP,
  /** FailurePause: after a failed task. */
  FAILURE
}
