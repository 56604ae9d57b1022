package dev.ooslocal.engine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Executions of this node that are to be activated at once. Wake-ups of the same execution are
 * joined: however many arrive while it waits here, or is being activated, cause one more
 * activation. Bounded; what does not fit is left to the scheduler's rows. Losing all of it loses
 * nothing, since each wake-up is also such a row.
 */
public final class Mailbox implements Wakening, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
  private static final Duration LONGEST_ACTIVATION = Duration.ofSeconds(10);

  /** Wakes a thread that waits for work, so that it sees that there will be none. */
  private static final String NOBODY = "";

  private enum Place {
    WAITS,
    RUNS,
    RUNS_AND_WAITS
  }

  private final BlockingQueue<String> queue;
  private final ConcurrentMap<String, Place> places = new ConcurrentHashMap<>();
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final Activations activations;
  private final Runnable whenIdle;
  private volatile boolean closed;

  /**
   * @param whenIdle is run whenever the last activation has ended and nothing waits
   */
  public Mailbox(int size, int threadCount, Activations activations, Runnable whenIdle) {
    this.activations = activations;
    this.whenIdle = whenIdle;
    queue = new LinkedBlockingQueue<>(size);
    for (int i = 0; i < threadCount; i++) {
      begin("activation-" + i);
    }
  }

  /** A thread that an error ends, such as too deep a recursion, is followed by another one. */
  private void begin(String name) {
    threads.add(
        Thread.ofPlatform()
            .name(name)
            .uncaughtExceptionHandler(
                (ended, error) -> {
                  LOG.error("{} ended, another thread goes on", name, error);
                  threads.remove(ended);
                  begin(name);
                })
            .start(this::work));
  }

  @Override
  public boolean hasRoom() {
    return !closed && queue.remainingCapacity() > 0;
  }

  @Override
  public boolean offer(String executionId) {
    if (closed) {
      return false;
    }
    Place place =
        places.compute(
            executionId,
            (id, now) ->
                now == null
                    ? (queue.offer(id) ? Place.WAITS : null)
                    : now == Place.RUNS ? Place.RUNS_AND_WAITS : now);
    return place != null;
  }

  @Override
  public int depth() {
    return queue.size();
  }

  @Override
  public boolean isIdle() {
    return places.isEmpty();
  }

  /** Stops taking, and waits for the activations at work. */
  @Override
  public void close() {
    closed = true;
    // No interrupts: an embedded database takes an interrupted thread as a reason to close itself.
    threads.forEach(thread -> queue.offer(NOBODY));
    try {
      for (Thread thread : threads) {
        thread.join(LONGEST_ACTIVATION);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    while (!closed) {
      String id = next();
      if (!id.equals(NOBODY)) {
        places.put(id, Place.RUNS);
        try {
          activations.activate(id);
        } catch (RuntimeException later) {
          LOG.warn("{} is left to its wake-up's row", id, later);
        } finally {
          leave(id);
        }
      }
    }
  }

  private void leave(String id) {
    places.compute(
        id, (same, place) -> place == Place.RUNS_AND_WAITS && queue.offer(id) ? Place.WAITS : null);
    if (places.isEmpty()) {
      whenIdle.run();
    }
  }

  private String next() {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      // Nobody interrupts these threads; whoever does wants them to end.
      closed = true;
      return NOBODY;
    }
  }
}
