package dev.ooslocal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Makes many of each resource over 16 connections, then lists them over one, after each kind has
 * been made for a while.
 */
final class Resources {
  private static final int WARM_UP = 150;
  private static final int ASKED = 300;

  private final Server server;

  Resources(Server server) {
    this.server = server;
  }

  /**
   * What was measured.
   *
   * @param name of the resource
   * @param perSecond how many were made per second
   * @param list the times of a page of 50
   */
  record Measured(String name, double perSecond, Times list) {}

  List<Measured> measure(int count, int warmUpSeconds) {
    for (Resource resource : Resource.ALL) {
      long end = System.nanoTime() + warmUpSeconds * 1_000_000_000L;
      AtomicInteger made = new AtomicInteger();
      make(resource, made, () -> System.nanoTime() < end);
      ask(resource, made.get());
    }
    try (Rpc rpc = new Rpc(server.port())) {
      rpc.reset();
    }
    List<Measured> all = new ArrayList<>();
    for (Resource resource : Resource.ALL) {
      long begin = System.nanoTime();
      AtomicInteger made = new AtomicInteger();
      make(resource, made, () -> made.get() < count);
      double seconds = (System.nanoTime() - begin) / 1e9;
      all.add(new Measured(resource.name(), count / seconds, ask(resource, count)));
    }
    return all;
  }

  private void make(Resource resource, AtomicInteger made, BooleanSupplier goOn) {
    try (ExecutorService threads = Executors.newFixedThreadPool(Load.CONNECTIONS)) {
      List<Future<?>> parts = new ArrayList<>();
      for (int i = 0; i < Load.CONNECTIONS; i++) {
        parts.add(threads.submit(() -> some(resource, made, goOn)));
      }
      for (Future<?> part : parts) {
        part.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the load broke off", e);
    }
  }

  private void some(Resource resource, AtomicInteger made, BooleanSupplier goOn) {
    try (Connection connection = new Connection(server.port())) {
      while (goOn.getAsBoolean()) {
        connection.send(resource.creation(made.incrementAndGet()));
      }
    }
  }

  /**
   * Each time after one more was made, so that no answer that somebody remembers is given again.
   */
  private Times ask(Resource resource, int made) {
    byte[] question = resource.question();
    Times times = new Times();
    try (Connection connection = new Connection(server.port())) {
      for (int i = 0; i < WARM_UP + ASKED; i++) {
        connection.send(resource.creation(made + i + 1));
        long begin = System.nanoTime();
        connection.send(question);
        if (i >= WARM_UP) {
          times.add(System.nanoTime() - begin);
        }
      }
    }
    return Times.all(List.of(times));
  }
}
