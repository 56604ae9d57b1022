package dev.ooslocal.platform.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Durability of an H2 file. By itself H2 writes commits behind, and flushing after each would cost
 * two milliseconds a commit. So one thread flushes while anyone waits, and everyone waits for a
 * flush that began after his commit: many commits share one. Where several waited for the last one,
 * the next is held up a little until as many have come again; one alone is never held up. What
 * nobody waits for is safe half a second later at most. Whoever waits for a flush that fails is
 * told; the next one is tried anew.
 */
final class GroupCommit implements Durability, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
  private static final long LONGEST_QUIET = TimeUnit.MILLISECONDS.toNanos(500);

  /** As long as two cores take to answer sixteen callers and to run what they ask next. */
  private static final long LONGEST_GATHERING = TimeUnit.MILLISECONDS.toNanos(6);

  private final SteadySource database;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition asked = lock.newCondition();
  private CompletableFuture<@Nullable Void> nextFlush = new CompletableFuture<>();
  private int waiting;
  private int waitedBefore;
  private boolean closed;

  GroupCommit(SteadySource database) {
    this.database = database;
    Thread.ofPlatform().name("group-commit").daemon().start(this::flushWhileOpen);
  }

  @Override
  public void await() {
    if (database.isInUse()) {
      throw new IllegalStateException("whoever waits for the file keeps others from writing it");
    }
    try {
      ask().join();
    } catch (CompletionException failed) {
      throw new IllegalStateException("the storage cannot be written", failed.getCause());
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      nextFlush.completeExceptionally(new IllegalStateException("the storage is closed"));
      asked.signal();
    } finally {
      lock.unlock();
    }
  }

  private CompletableFuture<@Nullable Void> ask() {
    lock.lock();
    try {
      waiting++;
      if (waiting == 1 || waiting == waitedBefore) {
        asked.signal();
      }
      return nextFlush;
    } finally {
      lock.unlock();
    }
  }

  private void flushWhileOpen() {
    try {
      while (isOpen()) {
        flushWhileReachable();
      }
    } finally {
      close();
    }
  }

  private void flushWhileReachable() {
    try (Connection connection = database.outside();
        Statement statement = connection.createStatement()) {
      for (var flush = begun(); flush != null; flush = begun()) {
        flush(statement, flush);
      }
    } catch (SQLException unreachable) {
      refuse(begun(), unreachable);
    }
  }

  /** Whatever happens, those who wait for this flush hear of it. */
  private void flush(Statement statement, CompletableFuture<@Nullable Void> flush)
      throws SQLException {
    try {
      database.still(() -> statement.execute("CHECKPOINT"));
      flush.complete(null);
    } catch (SQLException broken) {
      refuse(flush, broken);
      throw broken;
    } finally {
      flush.completeExceptionally(new IllegalStateException("the flush broke off"));
    }
  }

  private static void refuse(@Nullable CompletableFuture<@Nullable Void> flush, Throwable why) {
    if (flush != null) {
      LOG.error("the storage cannot be written", why);
      flush.completeExceptionally(why);
    }
  }

  private boolean isOpen() {
    lock.lock();
    try {
      return !closed;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until somebody waits, or it has been quiet for long; who comes from now on waits for the
   * flush after this one. Null at the end.
   */
  private @Nullable CompletableFuture<@Nullable Void> begun() {
    lock.lock();
    try {
      until(1, LONGEST_QUIET);
      if (waiting > 0) {
        until(waitedBefore, LONGEST_GATHERING);
      }
      if (closed) {
        return null;
      }
      CompletableFuture<@Nullable Void> flush = nextFlush;
      nextFlush = new CompletableFuture<>();
      waitedBefore = waiting;
      waiting = 0;
      return flush;
    } catch (InterruptedException e) {
      // Nobody interrupts this thread; whoever does wants it to end.
      Thread.currentThread().interrupt();
      closed = true;
      nextFlush.completeExceptionally(e);
      return null;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until so many wait, but not longer than this. */
  private void until(int many, long longest) throws InterruptedException {
    long left = longest;
    while (waiting < many && !closed && left > 0) {
      left = asked.awaitNanos(left);
    }
  }
}
