package dev.ooslocal.platform.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Durability of an H2 file. By itself H2 writes commits behind, and flushing after each would cost
 * two milliseconds a commit. So one thread flushes while anyone waits, and everyone waits for a
 * flush that began after his commit: many commits share one.
 */
final class GroupCommit implements Durability, AutoCloseable {
  private final DataSource database;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition asked = lock.newCondition();
  private final Condition flushed = lock.newCondition();
  private final Thread flusher;
  private long tickets;
  private long served;
  private boolean closed;
  private @Nullable SQLException failure;

  GroupCommit(DataSource database) {
    this.database = database;
    flusher = Thread.ofPlatform().name("group-commit").daemon().start(this::flushWhileAsked);
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
      for (long ticket = nextTicket(); ticket > 0; ticket = nextTicket()) {
        statement.execute("CHECKPOINT");
        serve(ticket);
      }
    } catch (SQLException broken) {
      fail(broken);
    }
  }

  /** The newest ticket, once there is one to serve; 0 at the end. */
  private long nextTicket() {
    lock.lock();
    try {
      while (tickets == served && !closed) {
        asked.awaitUninterruptibly();
      }
      return closed ? 0 : tickets;
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
