package dev.ooslocal.platform;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a piece of work again and again, by the wall, on a thread of its own. Work that fails is
 * logged and done again at the next turn: a timer of the JDK would forget it without a word.
 */
public final class Beat implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Beat.class);

  private final Duration pause;
  private final Runnable work;
  private final ExecutorService thread;

  private Beat(String name, Duration pause, Runnable work) {
    this.pause = pause;
    this.work = work;
    thread =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform()
                .daemon()
                .name(name)
                .uncaughtExceptionHandler((_, bug) -> LOG.error("{} failed", name, bug))
                .factory());
  }

  /**
   * Begins with a pause.
   *
   * @param name the name of the thread
   * @param pause between the end of one turn and the beginning of the next
   */
  public static Beat every(Duration pause, String name, Runnable work) {
    Beat beat = new Beat(name, pause, work);
    beat.later();
    return beat;
  }

  private void turn() {
    try {
      work.run();
    } finally {
      later();
    }
  }

  private void later() {
    CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, thread)
        .execute(this::turn);
  }

  /** No further turn; one that is under way is finished. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
