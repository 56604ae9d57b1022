package dev.ooslocal.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An HTTP server outside the service under test that remembers every request when it arrives, and
 * answers it some milliseconds later with its number: {@code {"number": 17}}. The execution that
 * calls is the path's last part, its attempt the idempotency key.
 */
final class Recorder implements AutoCloseable {
  /** One request that arrived. */
  record Seen(int number, String path, String token, Instant at) {
    String execution() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  private final List<Seen> seen = new CopyOnWriteArrayList<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final Executor later;

  Recorder(int answersAfterMillis) {
    later = CompletableFuture.delayedExecutor(answersAfterMillis, TimeUnit.MILLISECONDS, threads);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::arrived);
    server.start();
  }

  private void arrived(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    int number = numbers.incrementAndGet();
    String token = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    String path = exchange.getRequestURI().getPath();
    seen.add(new Seen(number, path, String.valueOf(token), Instant.now()));
    later.execute(() -> answer(exchange, number));
  }

  private static void answer(HttpExchange exchange, int number) {
    byte[] answer = ("{\"number\":" + number + "}").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    try (exchange) {
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (IOException killed) {
      // The caller is gone; that it called is remembered.
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<Seen> seen() {
    return List.copyOf(seen);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
