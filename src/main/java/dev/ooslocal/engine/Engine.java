package dev.ooslocal.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The face of this room: activates executions.
 *
 * <p>An activation may be repeated at any time, and by anyone: it takes the lock on the execution's
 * row, looks at what is there and decides. One with nothing to do is harmless.
 */
public final class Engine implements Activations {
  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

  private final ExecutionStore store;
  private final Worker worker;

  public Engine(ExecutionStore store, Worker worker) {
    this.store = store;
    this.worker = worker;
  }

  /**
   * Moves an execution on as far as it goes now. A bug in an action fails its task, loudly; trouble
   * with the database fails nothing: the wake-up's row brings the execution back here.
   *
   * @throws ExecutionStore.Unavailable when the database could not do it now
   */
  @Override
  public void activate(String executionId) {
    try {
      store.activate(executionId, worker::work);
    } catch (ExecutionStore.Unavailable later) {
      throw later;
    } catch (RuntimeException bug) {
      LOG.error("Activation of {} failed", executionId, bug);
      activateWithBug(executionId);
    }
  }

  /** Once more, so that what was done before the bug is kept and the task it hit fails. */
  private void activateWithBug(String executionId) {
    try {
      store.activate(executionId, worker::workWithBug);
    } catch (ExecutionStore.Unavailable later) {
      throw later;
    } catch (RuntimeException again) {
      LOG.error("Activation of {} failed outside its actions", executionId, again);
      store.activate(executionId, worker::giveUp);
    }
  }
}
