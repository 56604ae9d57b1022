package dev.ooslocal.platform;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for. Others wait meanwhile; an attempt that fails is
 * made again by whoever asks next.
 */
public final class Once<T> implements Supplier<T> {
  private final Supplier<? extends T> maker;
  private final ReentrantLock making = new ReentrantLock();
  private volatile @Nullable T made;

  public Once(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T ready = made;
    if (ready != null) {
      return ready;
    }
    making.lock();
    try {
      T first = made;
      if (first == null) {
        first = maker.get();
        made = first;
      }
      return first;
    } finally {
      making.unlock();
    }
  }

  /** Whether this very thread is making it. */
  public boolean isBeingMadeHere() {
    return making.isHeldByCurrentThread();
  }
}
