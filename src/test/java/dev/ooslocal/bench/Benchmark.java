package dev.ooslocal.bench;

import dev.ooslocal.postgres.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import org.opentest4j.TestAbortedException;

/** Measures the finished jar; writes target/bench/report.md. */
public final class Benchmark {
  private static final String CANNED =
      """
      {"request":{"method":"POST","url":"/"},"response":{"status":200,\
      "headers":{"Content-Type":"application/json"},\
      "jsonBody":{"RequestId":"9D8A1C3E-0000-4000-8000-000000000000","Execution":{\
      "ExecutionId":"exec-0123456789abcdef0123","Status":"Started","TemplateName":"bench",\
      "TemplateVersion":"v1","Parameters":"{}","Outputs":"{}","Mode":"Automatic",\
      "CreateDate":"2026-01-01T00:00:00Z","StartDate":"2026-01-01T00:00:00Z"}}}}""";

  private static final int BULK_RUNS = 4;

  private final Options options;
  private final Report report;

  private Benchmark(Options options) {
    this.options = options;
    report = new Report(options);
  }

  /** See {@link Options#USAGE}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (List.of(arguments).contains("--help")) {
      System.out.println(Options.USAGE);
      return;
    }
    Benchmark benchmark = new Benchmark(Options.of(arguments));
    benchmark.starts();
    benchmark.yardstick();
    for (String mode : benchmark.options.modes()) {
      try {
        benchmark.mode(mode);
      } catch (TestAbortedException skipped) {
        benchmark.report.line("%n%s: %s", mode, String.valueOf(skipped.getMessage()));
      }
    }
    benchmark.bulk();
    benchmark.growth();
    System.exit(0);
  }

  private void starts() {
    if (options.starts() > 0) {
      report.starts(new Starts(options.starts()).measure());
    }
  }

  private void yardstick() throws IOException, InterruptedException {
    String jar = System.getProperty("bench.wiremock", "");
    if (jar.isEmpty() || options.templates().isEmpty() && options.resources() == 0) {
      return;
    }
    try (Server wireMock = Server.wireMock(jar, List.of("-Xmx1g"))) {
      URI mappings = URI.create("http://127.0.0.1:" + wireMock.port() + "/__admin/mappings");
      HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(mappings).POST(BodyPublishers.ofString(CANNED)).build(),
              BodyHandlers.discarding());
      byte[] request =
          Rpc.request("StartExecution", "TemplateName", "bench", "SafetyCheck", "Skip");
      int warmUp = (Throughput.WARM_UPS + 1) * options.warmUpSeconds();
      Load.of(wireMock.port(), request, warmUp, () -> false);
      report.yardstick(
          Load.of(wireMock.port(), request, options.seconds(), () -> false), options.seconds());
    }
  }

  private void mode(String mode) {
    try (Server server = Server.oosLocal(mode, options.jvm(), settings(mode))) {
      report.mode(mode, server);
      report.templates();
      Throughput throughput = new Throughput(server, options);
      options.templates().stream().findFirst().ifPresent(throughput::warmUp);
      options.templates().forEach(t -> report.row(throughput.measure(mode, t)));
      if (options.stored() > 0) {
        report.lists(options.stored(), new Lists(server).measure(options.stored()));
      }
      if (options.resources() > 0) {
        report.resources(
            options.resources(),
            new Resources(server).measure(options.resources(), options.warmUpSeconds() / 2));
      }
    }
  }

  private void bulk() {
    int items = options.bulk();
    if (items > 0) {
      try (Server server = Server.oosLocal("bulk", Bulk.JVM, Bulk.settings(items))) {
        report.bulk(new Bulk(server).measure(items, BULK_RUNS));
      }
    }
  }

  private void growth() {
    if (options.growth() > 0) {
      try (Server server = Server.oosLocal("growth", Growth.JVM, Growth.SETTINGS)) {
        report.growth(options.growth(), new Growth(server).measure(options.growth()));
      }
    }
  }

  private static List<String> settings(String mode) {
    return switch (mode) {
      case "memory" -> List.of("--oos.storage=memory");
      case "file" -> List.of("--oos.storage=file", "--oos.data.dir=" + folder());
      case "jdbc" ->
          List.of(
              "--oos.storage=jdbc",
              "--oos.jdbc.url=" + Postgres.freshDatabase(),
              "--oos.jdbc.user=postgres");
      default -> throw new IllegalArgumentException("no such mode: " + mode);
    };
  }

  private static String folder() {
    try {
      return Files.createTempDirectory(
              Files.createDirectories(Server.FOLDER.toAbsolutePath()), "data")
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
