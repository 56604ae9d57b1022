package dev.ooslocal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures as a page; each is printed and written as soon as it is known. */
final class Report {
  private final StringBuilder page = new StringBuilder();
  private double yardstick = Double.NaN;

  Report(Options options) {
    line("# Benchmark");
    line("");
    line(
        "Java %s, %d cores, %s",
        Runtime.version(), Runtime.getRuntime().availableProcessors(), options);
  }

  void starts(List<Starts.Measured> services) {
    line("");
    line("| start (median) | ready after | MiB then | MiB after 1,000 executions |");
    line("|---|---|---|---|");
    services.forEach(
        s ->
            line(
                "| %s | %.2f s | %d | %s |",
                s.name(),
                s.millis() / 1e3,
                s.megabytes(),
                s.megabytesAfterWork() == 0 ? "" : s.megabytesAfterWork()));
  }

  void yardstick(Times times, int seconds) {
    yardstick = times.count() / (double) seconds;
    line("");
    line(
        "WireMock, canned StartExecution: %.0f/s, p50 %s ms, p99 %s ms",
        yardstick, times.millis(0.5), times.millis(0.99));
  }

  void mode(String mode, Server server) {
    line("");
    line("## %s", mode);
    line("");
    line(
        "Ready after %.1f s, %d MiB.",
        server.startUp().toMillis() / 1e3, server.residentMegabytes());
  }

  void templates() {
    line("");
    line(
        "| mode | template | ended/s | share of WireMock | start p50 ms | p99 | start to end p50 ms | p99 | CPU ms each | MiB |");
    line("|---|---|---|---|---|---|---|---|---|---|");
  }

  void row(Row r) {
    line(
        "| %s | %s | %.0f | %.3f | %s | %s | %s | %s | %.3f | %d |",
        r.mode(),
        r.template(),
        r.rate(),
        r.rate() / yardstick,
        r.startP50(),
        r.startP99(),
        r.endP50(),
        r.endP99(),
        r.processorMillis(),
        r.residentMegabytes());
  }

  void lists(int stored, Map<String, Times> lists) {
    line("");
    line("| list, %d executions stored | p50 ms | p99 ms |", stored);
    line("|---|---|---|");
    lists.forEach((name, t) -> line("| %s | %s | %s |", name, t.millis(0.5), t.millis(0.99)));
  }

  void resources(int each, List<Resources.Measured> resources) {
    line("");
    line("| %d of each | made/s | of WireMock's rate | list p50 ms | list p99 ms |", each);
    line("|---|---|---|---|---|");
    resources.forEach(
        r ->
            line(
                "| %s | %.0f | %.2f | %s | %s |",
                r.name(),
                r.perSecond(),
                r.perSecond() / yardstick,
                r.list().millis(0.5),
                r.list().millis(0.99)));
  }

  void bulk(List<Bulk.Run> runs) {
    line("");
    line("A command sent to many instances, a hundred at a time, on a clock that jumps:");
    line("");
    line("| items | wall time | per item | calls | calls/s | resident | live heap |");
    line("|---|---|---|---|---|---|---|");
    for (Bulk.Run run : runs) {
      line(
          "| %d | %d ms | %.1f ms | %d | %.0f | %d MiB | %d MiB |",
          run.items(),
          run.took().toMillis(),
          run.millisPerItem(),
          run.calls(),
          run.callsPerSecond(),
          run.megabytes(),
          run.live());
    }
  }

  void growth(int executions, List<Long> megabytes) {
    line("");
    line(
        "Memory while %d executions are run and the newest %d kept, after each eighth: %s MiB.",
        executions,
        Growth.KEPT,
        megabytes.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  void line(String format, Object... values) {
    String text = String.format(Locale.ROOT, format, values);
    System.out.println(text);
    page.append(text).append('\n');
    try {
      Files.createDirectories(Server.FOLDER);
      Files.writeString(Server.FOLDER.resolve("report.md"), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
