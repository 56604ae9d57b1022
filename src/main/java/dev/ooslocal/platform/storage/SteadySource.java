package dev.ooslocal.platform.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The connections of an H2 file, all of which can be made to stand still. What H2 writes to the
 * file is the state of one table after the other, each as it is at that moment: a transaction that
 * commits in between can be in an index and not in its table, and whoever is killed then leaves a
 * file with queries that fail. So nobody has a connection while the file is written.
 */
final class SteadySource extends DelegatingDataSource implements AutoCloseable {
  /** Then those who want a connection are let through first, lest two wait for each other. */
  private static final Duration PATIENCE = Duration.ofMillis(200);

  private final HikariDataSource pool;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

  SteadySource(HikariDataSource pool) {
    super(pool);
    this.pool = pool;
  }

  @Override
  public Connection getConnection() throws SQLException {
    lock.readLock().lock();
    try {
      return steady(pool.getConnection());
    } catch (SQLException none) {
      lock.readLock().unlock();
      throw none;
    }
  }

  /** A connection that stands outside: it may be kept, and nobody waits for it. */
  Connection outside() throws SQLException {
    return pool.getConnection();
  }

  /** Does something while nobody else has a connection. */
  void still(Work work) throws SQLException {
    while (!isStill()) {
      Thread.onSpinWait();
    }
    try {
      work.run();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Whether the current thread has a connection. */
  boolean isInUse() {
    return lock.getReadHoldCount() > 0;
  }

  private boolean isStill() throws SQLException {
    try {
      return lock.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted", e);
    }
  }

  private Connection steady(Connection connection) {
    boolean[] closed = new boolean[1];
    return (Connection)
        Proxy.newProxyInstance(
            SteadySource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              boolean closes = method.getName().equals("close") && !closed[0];
              try {
                return invoke(connection, method, arguments);
              } finally {
                if (closes) {
                  closed[0] = true;
                  lock.readLock().unlock();
                }
              }
            });
  }

  private static @Nullable Object invoke(
      Connection connection, Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause() == null ? thrown : thrown.getCause();
    }
  }

  @Override
  public void close() {
    pool.close();
  }

  /** What is done with the database. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }
}
