package dev.ooslocal.bench;

import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs the public template that sends a command to many instances, a hundred at a time, and waits
 * for all of them, on a clock that jumps: what is left is what the service itself costs per item.
 */
final class Bulk {
  static final List<String> JVM = List.of("-Xmx1g");
  private static final String TEMPLATE = "ACS-ECS-BulkyRunCommand";
  private static final int AT_ONCE = 100;
  private static final int KEPT = 2;

  private final Server server;
  private final List<String> ended = new ArrayList<>();

  Bulk(Server server) {
    this.server = server;
  }

  /**
   * One run.
   *
   * @param items instances
   * @param took from the start to the end of the execution
   * @param calls how many calls the simulated cloud answered
   * @param megabytes resident memory afterwards
   * @param live megabytes of the heap that are in use once what is not kept has been deleted
   */
  record Run(int items, Duration took, long calls, long megabytes, long live) {
    double millisPerItem() {
      return took.toNanos() / 1e6 / items;
    }

    double callsPerSecond() {
      return calls / (took.toNanos() / 1e9);
    }
  }

  /** Storage in memory, time that jumps, little history kept, a world with so many instances. */
  static List<String> settings(int instances) {
    return List.of(
        "--oos.storage=memory",
        "--oos.clock.mode=skip",
        "--oos.retention.executions=" + KEPT,
        "--oos.retention.invocations=" + Math.max(1, instances / 2),
        "--oos.seed.dir=" + seeds(instances));
  }

  /** A tenth of the items and all of them, in turn, so many times. */
  List<Run> measure(int items, int times) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      runs.add(run(Math.max(1, items / 10)));
      runs.add(run(items));
    }
    return runs;
  }

  private Run run(int items) {
    try (Rpc rpc = new Rpc(server.port())) {
      long begin = System.nanoTime();
      String id =
          rpc.call(
                  "StartExecution",
                  "TemplateName",
                  TEMPLATE,
                  "Parameters",
                  Json.text(parameters(items)))
              .path("Execution")
              .path("ExecutionId")
              .asString();
      String status = rpc.status(id);
      while (!status.equals("Success")) {
        if (status.equals("Failed") || status.equals("Cancelled")) {
          throw new IllegalStateException(TEMPLATE + " ended " + status);
        }
        Pause.millis(20);
        status = rpc.status(id);
      }
      Duration took = Duration.ofNanos(System.nanoTime() - begin);
      long calls = calls();
      long resident = server.residentMegabytes();
      forgetCalls();
      ended.add(id);
      awaitDeletion(rpc);
      return new Run(items, took, calls, resident, server.liveMegabytes());
    }
  }

  /** The execution that is one too many is deleted beside the others, some time after. */
  private void awaitDeletion(Rpc rpc) {
    if (ended.size() <= KEPT) {
      return;
    }
    String old = ended.get(ended.size() - 1 - KEPT);
    while (!rpc.call("ListExecutions", "ExecutionId", old).path("Executions").isEmpty()) {
      Pause.millis(100);
    }
  }

  private static ObjectNode parameters(int items) {
    ObjectNode parameters = Json.object().put("commandContent", "uptime");
    ArrayNode ids =
        parameters
            .putObject("targets")
            .put("Type", "ResourceIds")
            .put("RegionId", "cn-hangzhou")
            .putArray("ResourceIds");
    IntStream.range(0, items).mapToObj(Bulk::instance).forEach(ids::add);
    parameters
        .putObject("rateControl")
        .put("Mode", "Concurrency")
        .put("MaxErrors", 0)
        .put("Concurrency", AT_ONCE);
    return parameters;
  }

  private static String instance(int number) {
    return "i-bulk%05d".formatted(number);
  }

  private static Path seeds(int instances) {
    StringBuilder seeds = new StringBuilder("instances:\n");
    IntStream.range(0, instances)
        .forEach(n -> seeds.append("  - {id: ").append(instance(n)).append("}\n"));
    try {
      Path folder =
          Files.createTempDirectory(
              Files.createDirectories(Server.FOLDER.toAbsolutePath()), "seeds");
      Files.writeString(folder.resolve("cloud.yml"), seeds);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long calls() {
    return Json.parse(ask("GET", "?limit=1")).path("total").asLong();
  }

  private void forgetCalls() {
    ask("DELETE", "");
  }

  private String ask(String method, String query) {
    URI calls = URI.create("http://127.0.0.1:" + server.port() + "/_oos/cloud/calls" + query);
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(calls).method(method, HttpRequest.BodyPublishers.noBody()).build();
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
