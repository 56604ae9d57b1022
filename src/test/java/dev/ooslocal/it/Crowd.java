package dev.ooslocal.it;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does many things in random order from several threads; one that fails is thrown. */
final class Crowd implements AutoCloseable {
  private static final int THREADS = 8;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Random random;

  Crowd(Random random) {
    this.random = random;
  }

  void run(List<Runnable> things) {
    List<Runnable> mixed = new ArrayList<>(things);
    Collections.shuffle(mixed, random);
    List<Future<?>> begun = new ArrayList<>();
    mixed.forEach(thing -> begun.add(threads.submit(thing)));
    try {
      for (Future<?> thing : begun) {
        thing.get();
      }
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
