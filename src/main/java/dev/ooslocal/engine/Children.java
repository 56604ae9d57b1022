package dev.ooslocal.engine;

/** Starts child executions. Implemented by the room that holds executions. */
public interface Children {
  /**
   * Stores a child execution in the transaction of its parent's activation; it runs once that
   * commits.
   *
   * @return the child's id
   * @throws ChildRefused when it cannot be started; the task then fails with that message
   */
  String start(ExecutionView parent, TaskRun run, ChildStart start);

  /** A child execution that cannot be started. */
  final class ChildRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    public ChildRefused(String message) {
      super(message, null, false, false);
      reason = message;
    }

    @Override
    public String getMessage() {
      return reason;
    }
  }
}
