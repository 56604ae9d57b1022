package dev.ooslocal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * How soon services are ready and how much memory they take then: the plain jar, the jar as {@code
 * make run} starts it, and what else people start beside their programs. One after the other, in
 * turn, so that a busy moment of the machine strikes all.
 */
final class Starts {
  private static final int EXECUTIONS = 1_000;
  private static final List<String> SETTINGS = List.of("--oos.storage=memory");

  private final int rounds;

  Starts(int rounds) {
    this.rounds = rounds;
  }

  List<Measured> measure() {
    Map<String, Supplier<Server>> services = services();
    Map<String, List<Once>> seen = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      services.forEach(
          (name, service) ->
              seen.computeIfAbsent(name, _ -> new ArrayList<>()).add(once(name, service)));
    }
    return seen.entrySet().stream().map(e -> Measured.of(e.getKey(), e.getValue())).toList();
  }

  private static Map<String, Supplier<Server>> services() {
    Map<String, Supplier<Server>> services = new LinkedHashMap<>();
    services.put("OOS Local, plain jar", () -> Server.oosLocal("start", List.of(), SETTINGS));
    Path fast = Path.of(System.getProperty("bench.fast", ""));
    if (Files.isRegularFile(fast)) {
      services.put("OOS Local, `make run`", () -> Server.withOptions(options(fast), SETTINGS));
    }
    String s3Mock = System.getProperty("bench.s3mock", "");
    if (!s3Mock.isEmpty()) {
      services.put("S3Mock, plain jar", () -> Server.s3Mock(s3Mock));
    }
    String wireMock = System.getProperty("bench.wiremock", "");
    if (!wireMock.isEmpty()) {
      services.put("WireMock, plain jar", () -> Server.wireMock(wireMock, List.of()));
    }
    return services;
  }

  private static Once once(String name, Supplier<Server> service) {
    try (Server server = service.get()) {
      long idle = server.residentMegabytes();
      return new Once(
          server.startUp().toMillis(), idle, name.startsWith("OOS") ? worked(server) : 0);
    }
  }

  private static long worked(Server server) {
    BenchTemplate template = BenchTemplate.TASKS_5;
    try (Rpc rpc = new Rpc(server.port())) {
      rpc.call(
          "CreateTemplate", "TemplateName", template.templateName(), "Content", template.content());
    }
    Load.starts(server.port(), template.templateName(), EXECUTIONS);
    return server.residentMegabytes();
  }

  private static List<String> options(Path file) {
    try {
      return List.of(Files.readString(file).strip().split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Once(long millis, long megabytes, long megabytesAfterWork) {}

  /**
   * The medians of all rounds.
   *
   * @param millis from the start of the process to the first good answer
   * @param megabytes resident when ready
   * @param megabytesAfterWork resident after 1,000 executions; 0 for others
   */
  record Measured(String name, long millis, long megabytes, long megabytesAfterWork) {
    private static Measured of(String name, List<Once> all) {
      return new Measured(
          name,
          median(all.stream().mapToLong(Once::millis)),
          median(all.stream().mapToLong(Once::megabytes)),
          median(all.stream().mapToLong(Once::megabytesAfterWork)));
    }

    private static long median(LongStream values) {
      long[] sorted = values.sorted().toArray();
      return sorted[sorted.length / 2];
    }
  }
}
