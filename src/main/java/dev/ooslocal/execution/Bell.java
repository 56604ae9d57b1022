package dev.ooslocal.execution;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Rings whenever some work is done, so that whoever waits until all is done looks again. */
@Component
final class Bell {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition rung = lock.newCondition();
  private long count;

  void ring() {
    lock.lock();
    try {
      count++;
      rung.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** How often it has rung. */
  long count() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until it has rung more often than that.
   *
   * @return false when it has not rung after all that time
   */
  boolean awaitAfter(long heard, Duration atMost) {
    long left = atMost.toNanos();
    lock.lock();
    try {
      while (count == heard && left > 0) {
        left = rung.awaitNanos(left);
      }
      return count > heard;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }
}
