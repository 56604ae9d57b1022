package dev.ooslocal.it;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Starts executions from several threads and remembers which were acknowledged. A start whose
 * connection breaks was not; a start that is refused is a fault of the service.
 */
final class Load implements AutoCloseable {
  private static final int THREADS = 8;
  private static final List<Work> WORKS = List.of(Work.values());

  private final Map<String, Work> acknowledged = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final List<Future<?>> begun = new ArrayList<>();
  private final String calls;
  private final Random random;

  /**
   * @param calls where the executions call to
   */
  Load(String calls, Random random) {
    this.calls = calls;
    this.random = random;
  }

  /** Begins to start so many executions, with sleeps of this length, at these services in turn. */
  void begin(int executions, Duration nap, ServiceProcess... services) {
    for (int i = 0; i < executions; i++) {
      Work work = WORKS.get(random.nextInt(WORKS.size()));
      RpcClient client = services[i % services.length].rpc();
      begun.add(threads.submit(() -> start(work, nap, client)));
    }
  }

  private void start(Work work, Duration nap, RpcClient client) {
    try {
      acknowledged.put(client.start(work.template(calls, nap)), work);
    } catch (UncheckedIOException killed) {
      // Not acknowledged: it may be there, or not.
    }
  }

  /** Waits until all starts have been answered or broken off; one that was refused is thrown. */
  void await() {
    try {
      for (Future<?> start : begun) {
        start.get();
      }
      begun.clear();
    } catch (ExecutionException refused) {
      throw new AssertionError(refused.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Map<String, Work> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
