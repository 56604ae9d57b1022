package dev.ooslocal.platform.storage;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Deletes what is kept no longer, beside those who add to it: each time so much has been added, one
 * sweep after the other. What the database refuses is left to the next sweep.
 */
public final class Sweeper implements AutoCloseable {
  private final Background background;
  private final ConcurrentMap<Object, AtomicLong> added = new ConcurrentHashMap<>();

  /**
   * @param what is swept, for the log
   */
  public Sweeper(String what) {
    background =
        new Background(
            "sweep " + what, "Old " + what + " are deleted later, after more have been added");
  }

  /**
   * Notes that there is more, and sweeps if it is time.
   *
   * @param kind what there is more of; each kind is counted for itself
   * @param more how much
   * @param step after how much more it is swept again, at least 1
   */
  public void added(Object kind, long more, long step, Runnable sweep) {
    AtomicLong all = added.computeIfAbsent(kind, _ -> new AtomicLong());
    long before = all.getAndAdd(more);
    if (before / step != (before + more) / step) {
      background.soon(sweep);
    }
  }

  /** Whether a sweep should stop half-way: the service ends. */
  public boolean isClosed() {
    return background.isClosed();
  }

  /** No further sweep; one that is under way is waited for. */
  @Override
  public void close() {
    background.close();
  }
}
