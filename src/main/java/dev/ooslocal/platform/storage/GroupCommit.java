package dev.ooslocal.platform.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Durability of an H2 file. By itself H2 writes commits behind, and flushing after each would cost
 * two milliseconds a commit. So one thread flushes while anyone waits, and everyone waits for a
 * flush that began after his commit: many commits share one. What nobody waits for is safe half a
 * second later at most.
 */
final class GroupCommit implements Durability, AutoCloseable {
  private static final long LONGEST_QUIET = TimeUnit.MILLISECONDS.toNanos(500);

  private final DataSource database;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition asked = lock.newCondition();
  private final Condition flushed = lock.newCondition();
  private long tickets;
  private long served;
  private boolean closed;
  private @Nullable SQLException failure;

  GroupCommit(DataSource database) {
    this.database = database;
    Thread.ofPlatform().name("group-commit").daemon().start(this::flushWhileAsked);
  }

  @Override
  public void await() {
    lock.lock();
    try {
      long mine = ++tickets;
      asked.signal();
      while (served < mine && !closed) {
        flushed.awaitUninterruptibly();
      }
      if (failure != null || served < mine) {
        throw new IllegalStateException("the storage cannot be written", failure);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      asked.signal();
      flushed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void flushWhileAsked() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      while (isAsked()) {
        long ticket = newestTicket();
        statement.execute("CHECKPOINT");
        serve(ticket);
      }
    } catch (SQLException broken) {
      fail(broken);
    }
  }

  /** Waits until somebody waits, or it has been quiet for long; false at the end. */
  private boolean isAsked() {
    lock.lock();
    try {
      long quiet = LONGEST_QUIET;
      while (tickets == served && !closed && quiet > 0) {
        quiet = asked.awaitNanos(quiet);
      }
      return !closed;
    } catch (InterruptedException e) {
      // Nobody interrupts this thread; whoever does wants it to end.
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  private long newestTicket() {
    lock.lock();
    try {
      return tickets;
    } finally {
      lock.unlock();
    }
  }

  private void serve(long ticket) {
    lock.lock();
    try {
      served = ticket;
      flushed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Nobody is told that something is safe when it is not. */
  private void fail(SQLException broken) {
    lock.lock();
    try {
      failure = broken;
      closed = true;
      flushed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
