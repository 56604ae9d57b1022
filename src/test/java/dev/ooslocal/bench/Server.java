package dev.ooslocal.bench;

import java.io.IOException;
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

/** What is measured, running as a Java process of its own; its log goes to target/bench. */
final class Server implements AutoCloseable {
  static final Path FOLDER = Path.of("target/bench");
  private static final Duration TO_START = Duration.ofMinutes(5);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final int port;
  private final Duration startUp;

  private Server(Process process, int port, Duration startUp) {
    this.process = process;
    this.port = port;
    this.startUp = startUp;
  }

  /** The finished jar, ready, with these settings. */
  static Server oosLocal(String name, List<String> jvm, List<String> settings) {
    int port = freePort();
    List<String> arguments = new ArrayList<>(jvm);
    arguments.addAll(List.of("-jar", System.getProperty("bench.jar", "target/oos-local.jar")));
    arguments.add("--server.port=" + port);
    arguments.addAll(settings);
    return started(name, arguments, port, "/_oos/ready");
  }

  /** The service as these options of the JVM start it, ready. */
  static Server withOptions(List<String> options, List<String> settings) {
    int port = freePort();
    List<String> arguments = new ArrayList<>(options);
    arguments.add("--server.port=" + port);
    arguments.addAll(settings);
    return started("options", arguments, port, "/_oos/ready");
  }

  /** A WireMock without stubs, ready. */
  static Server wireMock(String jar, List<String> jvm) {
    int port = freePort();
    List<String> arguments = new ArrayList<>(jvm);
    arguments.addAll(List.of("-jar", jar, "--port", "" + port, "--no-request-journal"));
    return started("wiremock", arguments, port, "/__admin/mappings");
  }

  /** An S3Mock, ready. */
  static Server s3Mock(String jar) {
    int port = freePort();
    return started(
        "s3mock",
        List.of(
            "-jar",
            jar,
            "--server.port=" + freePort(),
            "--com.adobe.testing.s3mock.http-port=" + port),
        port,
        "/favicon.ico");
  }

  int port() {
    return port;
  }

  /** From the start of the process to the first good answer. */
  Duration startUp() {
    return startUp;
  }

  long residentMegabytes() {
    try {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(-1);
    } catch (IOException noSuchThingHere) {
      return -1;
    }
  }

  /** Megabytes of the heap that are reachable; looks through all of it. */
  long liveMegabytes() {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      Process histogram =
          new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram").start();
      try (var lines = histogram.inputReader()) {
        return lines
            .lines()
            .filter(line -> line.startsWith("Total"))
            .mapToLong(line -> Long.parseLong(line.split("\\s+")[2]) >> 20)
            .findFirst()
            .orElse(-1);
      }
    } catch (IOException noSuchThingHere) {
      return -1;
    }
  }

  /** Processor time the process has used so far, over all cores. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Server started(String name, List<String> arguments, int port, String ready) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(variable -> variable.startsWith("OOS_"));
    try {
      Files.createDirectories(FOLDER);
      long begin = System.nanoTime();
      Process process = builder.redirectOutput(FOLDER.resolve(name + ".log").toFile()).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      awaitReady(process, URI.create("http://127.0.0.1:" + port + ready), name);
      return new Server(process, port, Duration.ofNanos(System.nanoTime() - begin));
    } catch (IOException e) {
      throw new IllegalStateException(name + " does not start", e);
    }
  }

  private static void awaitReady(Process process, URI ready, String name) {
    long end = System.nanoTime() + TO_START.toNanos();
    while (!answers(ready)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        process.destroyForcibly();
        throw new IllegalStateException(name + " does not get ready; see its log in " + FOLDER);
      }
      Pause.millis(20);
    }
  }

  private static boolean answers(URI uri) {
    try {
      return HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding()).statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
