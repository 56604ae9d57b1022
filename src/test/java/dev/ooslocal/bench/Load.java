package dev.ooslocal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Sends the same request over 16 kept-alive connections, each as fast as it is answered. */
final class Load {
  static final int CONNECTIONS = 16;

  private Load() {}

  /**
   * @param held asked before each request; while it says so, nothing is sent
   */
  static Times of(int port, byte[] request, int seconds, BooleanSupplier held) {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      List<Future<Times>> parts = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        parts.add(threads.submit(() -> one(port, request, end, held)));
      }
      List<Times> times = new ArrayList<>();
      for (Future<Times> part : parts) {
        times.add(part.get());
      }
      return Times.all(times);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the load broke off", e);
    }
  }

  /** Starts so many executions of a template, over as many connections. */
  static void starts(int port, String template, int count) {
    byte[] start = Rpc.request("StartExecution", "TemplateName", template);
    AtomicInteger left = new AtomicInteger(count);
    try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      List<Future<?>> parts = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        parts.add(threads.submit(() -> some(port, start, left)));
      }
      for (Future<?> part : parts) {
        part.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the load broke off", e);
    }
  }

  private static void some(int port, byte[] request, AtomicInteger left) {
    try (Connection connection = new Connection(port)) {
      while (left.getAndDecrement() > 0) {
        connection.send(request);
      }
    }
  }

  private static Times one(int port, byte[] request, long end, BooleanSupplier held) {
    Times times = new Times();
    try (Connection connection = new Connection(port)) {
      while (System.nanoTime() < end) {
        if (held.getAsBoolean()) {
          Pause.millis(1);
          continue;
        }
        long begin = System.nanoTime();
        connection.send(request);
        times.add(System.nanoTime() - begin);
      }
    }
    return times;
  }
}
