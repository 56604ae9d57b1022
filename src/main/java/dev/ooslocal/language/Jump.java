package dev.ooslocal.language;

/** Where the flow goes on after a task. */
public sealed interface Jump {
  /** The next task in the list. */
  record Next() implements Jump {}

  /** The execution ends. */
  record End() implements Jump {}

  /**
   * A later task.
   *
   * @param task its index
   */
  record To(int task) implements Jump {}
}
