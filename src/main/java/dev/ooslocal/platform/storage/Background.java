package dev.ooslocal.platform.storage;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Work with the database that nobody waits for, one piece after the other on a thread of its own.
 * When the service ends, what is under way is finished and never interrupted: an embedded database
 * takes an interrupted thread as a reason to close itself.
 */
public final class Background implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private final String instead;
  private final ExecutorService thread;

  /**
   * @param name the name of the thread
   * @param instead what becomes of work that the database could not do now, for the log
   */
  public Background(String name, String instead) {
    this.instead = instead;
    thread =
        Executors.newSingleThreadExecutor(
            Thread.ofVirtual()
                .name(name)
                .uncaughtExceptionHandler((_, bug) -> LOG.error("{} failed", name, bug))
                .factory());
  }

  /** Does this soon; not at all once the service ends. */
  public void soon(Runnable work) {
    try {
      thread.execute(() -> quietly(work));
    } catch (RejectedExecutionException closed) {
      LOG.debug(instead, closed);
    }
  }

  /** Whether long work should stop half-way: the service ends. */
  public boolean isClosed() {
    return thread.isShutdown();
  }

  /** No further work; what is under way is waited for. */
  @Override
  public void close() {
    thread.close();
  }

  private void quietly(Runnable work) {
    try {
      work.run();
    } catch (DataAccessException | TransactionException later) {
      LOG.warn(instead, later);
    }
  }
}
