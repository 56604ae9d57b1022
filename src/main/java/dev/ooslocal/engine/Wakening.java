package dev.ooslocal.engine;

/**
 * Wakes executions in this process, without going through the database. What it refuses or loses is
 * not lost: each wake-up also has a row.
 */
public interface Wakening {
  /** Whether it would take another execution now. */
  boolean hasRoom();

  /**
   * Asks for an activation soon. An execution that is being activated is activated once more.
   *
   * @return false when it is full
   */
  boolean offer(String executionId);

  /** How many executions wait here to be activated. */
  int depth();

  /** Whether nothing waits here and nothing is being activated. */
  boolean isIdle();
}
