package dev.ooslocal.bench;

import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Watches a running load over connections of its own: holds the generator back while more
 * executions wait to be run than the service needs to be busy (else starts would simply outrun the
 * engine), and follows single executions from the sending of their start to the first sight of
 * their end.
 */
final class Watch implements AutoCloseable {
  /** Executions that may wait before the generator is held. */
  private static final int WAITING = 24;

  private final int port;
  private final byte[] start;
  private final Times startToEnd = new Times();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final List<Future<?>> watchers;
  private volatile boolean held;
  private volatile boolean done;

  Watch(int port, byte[] start) {
    this.port = port;
    this.start = start;
    watchers = List.of(threads.submit(this::hold), threads.submit(this::follow));
  }

  boolean isHeld() {
    return held;
  }

  /** From start to end; complete once this is closed. */
  Times startToEnd() {
    return Times.all(List.of(startToEnd));
  }

  private void hold() {
    try (Rpc rpc = new Rpc(port)) {
      while (!done) {
        long begin = System.nanoTime();
        held = rpc.count("Started", WAITING) > WAITING;
        // Looking costs the service too: a tenth of the time at most.
        Pause.millis(Math.max(10, 9 * (System.nanoTime() - begin) / 1_000_000));
      }
    }
  }

  private void follow() {
    try (Rpc rpc = new Rpc(port);
        Connection connection = new Connection(port)) {
      while (!done) {
        long begin = System.nanoTime();
        String id =
            Json.parse(connection.send(start)).path("Execution").path("ExecutionId").asString();
        for (String status = rpc.status(id); !status.equals("Success"); status = rpc.status(id)) {
          if (status.equals("Failed") || status.equals("Cancelled")) {
            throw new IllegalStateException(id + " has " + status);
          }
          Pause.millis(1);
        }
        startToEnd.add(System.nanoTime() - begin);
        Pause.millis(20);
      }
    }
  }

  @Override
  public void close() {
    done = true;
    try {
      for (Future<?> watcher : watchers) {
        watcher.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the watch broke off", e);
    } finally {
      threads.close();
    }
  }
}
