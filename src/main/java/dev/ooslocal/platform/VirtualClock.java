package dev.ooslocal.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The clock of the domain: time stamps, sleeps, polls, time-outs and triggers. It is wall time plus
 * an offset. Whoever works on the domain holds {@link #steady()} meanwhile, so that nothing in the
 * middle of its work ever sees a jump.
 */
public final class VirtualClock implements InstantSource {
  /** The most that anything can be told to wait: what a task may sleep. */
  public static final Duration LONGEST_WAIT = Duration.ofDays(3653);

  private final InstantSource wall;
  private final ReentrantReadWriteLock jumps = new ReentrantReadWriteLock();
  private volatile Duration offset = Duration.ZERO;

  public VirtualClock(InstantSource wall) {
    this.wall = wall;
  }

  @Override
  public Instant instant() {
    return wall.instant().plus(offset);
  }

  public Duration offset() {
    return offset;
  }

  /** Held by work that must not see time jump. */
  public Lock steady() {
    return jumps.readLock();
  }

  /** Held by whoever moves time or takes the world apart; waits for all steady work. */
  public Lock still() {
    return jumps.writeLock();
  }

  /** Sets the offset; the caller holds {@link #still()}. */
  public void offsetBy(Duration newOffset) {
    if (!jumps.isWriteLockedByCurrentThread()) {
      throw new IllegalStateException("time may only be moved under the lock still()");
    }
    offset = newOffset;
  }
}
