package dev.ooslocal.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

/**
 * The finished service, running as a process on a free port of this machine. Its log goes to {@code
 * target/it}. It can be asked to stop, killed, held and let go on.
 */
final class ServiceProcess implements AutoCloseable {
  private static final Path LOGS = Path.of("target/it");
  private static final Duration TO_START = Duration.ofMinutes(6);
  private static final Pattern TAKEN_OVER =
      Pattern.compile("Failed while (handling dead|completing) execution");
  private static final AtomicInteger STARTED = new AtomicInteger();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final int port;
  private final Path log;
  private Duration startUp = Duration.ZERO;

  private ServiceProcess(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /** A service that is ready, with these settings ({@code --oos.storage=file} …). */
  static ServiceProcess ready(String... settings) {
    return awaited(start(settings));
  }

  /** The same from the jar as it is, which takes longer. */
  static ServiceProcess readyFromJar(String... settings) {
    return awaited(start(Launch.jar(), settings));
  }

  private static ServiceProcess awaited(ServiceProcess service) {
    long begun = System.nanoTime();
    try {
      service.awaitReady();
    } catch (ConditionTimeoutException | TerminalFailureException never) {
      service.close();
      throw never;
    }
    service.startUp = Duration.ofNanos(System.nanoTime() - begun);
    return service;
  }

  /** A service that has just been started. */
  static ServiceProcess start(String... settings) {
    return start(Launch.soonest(), settings);
  }

  private static ServiceProcess start(List<String> launch, String... settings) {
    int port = freePort();
    Path log = LOGS.resolve("service-" + port + "-" + STARTED.incrementAndGet() + ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
    command.addAll(launch);
    command.add("--server.port=" + port);
    command.add("--oos.out.allow=127.0.0.1");
    command.addAll(List.of(settings));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("OOS_"));
    try {
      Files.createDirectories(LOGS);
      return new ServiceProcess(builder.redirectOutput(log.toFile()).start(), port, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How long it took to get ready: a measure of what else the machine has to do. */
  Duration startUp() {
    return startUp;
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  /** Host and port, the form in which SDKs take an endpoint. */
  String endpoint() {
    return "127.0.0.1:" + port;
  }

  RpcClient rpc() {
    return new RpcClient(url());
  }

  /** Waits until the service says that it is ready; a service that has ended fails the test. */
  void awaitReady() {
    Awaitility.await("ready: " + log)
        .atMost(TO_START)
        .pollInterval(Duration.ofMillis(100))
        .failFast("it has ended, see " + log, () -> !process.isAlive())
        .until(this::isReady);
  }

  private boolean isReady() {
    try {
      HttpRequest ask = HttpRequest.newBuilder(URI.create(url() + "/_oos/ready")).build();
      return HTTP.send(ask, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What the process has written so far. */
  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the log calls an error, but for what the scheduler says of rows that another node took
   * over because it thought this one dead: to be expected of one that is held, or starved.
   */
  List<String> errors() {
    return log()
        .lines()
        .filter(line -> line.contains(" ERROR "))
        .filter(line -> !TAKEN_OVER.matcher(line).find())
        .toList();
  }

  /** What it complains of and what it is doing. */
  String condition() {
    String complaints =
        log()
            .lines()
            .filter(line -> line.contains(" ERROR ") || line.contains(" WARN "))
            .limit(20)
            .collect(Collectors.joining("\n"));
    return complaints + "\n" + Threads.of(process.pid());
  }

  /** SIGTERM, and what becomes of it. */
  int stop() {
    process.destroy();
    return awaitEnd();
  }

  /** {@code kill -9}: no chance to finish anything. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** The process stands still until {@link #goOn()}. */
  void hold() {
    signal("-STOP");
  }

  void goOn() {
    signal("-CONT");
  }

  int awaitEnd() {
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("does not end: " + log);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void signal(String name) {
    try {
      Process kill = new ProcessBuilder("kill", name, Long.toString(process.pid())).start();
      if (kill.waitFor() != 0) {
        throw new IllegalStateException("kill " + name + " failed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      kill();
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
