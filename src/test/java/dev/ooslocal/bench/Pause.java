package dev.ooslocal.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waiting between two looks; a benchmark has nothing better to wait for. */
final class Pause {
  private Pause() {}

  static void millis(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
