package dev.ooslocal.bench;

import java.time.Duration;

/** Starts executions of one template, warm, and counts those that have ended. */
final class Throughput {
  /**
   * So many warm-ups before the first measurement's own: for a minute and a half the compiler
   * shares the cores with what it compiles. The yardstick gets as long.
   */
  static final int WARM_UPS = 3;

  private static final String[] OPEN = {"Started", "Running", "Waiting"};

  private final Server server;
  private final Options options;

  Throughput(Server server, Options options) {
    this.server = server;
    this.options = options;
  }

  void warmUp(BenchTemplate template) {
    try (Rpc rpc = new Rpc(server.port())) {
      for (int i = 0; i < WARM_UPS; i++) {
        run(rpc, template, options.warmUpSeconds());
      }
    }
  }

  Row measure(String mode, BenchTemplate template) {
    try (Rpc rpc = new Rpc(server.port())) {
      run(rpc, template, options.warmUpSeconds());
      Run run = run(rpc, template, options.seconds());
      if (rpc.count("Failed", 1) + rpc.count("Cancelled", 1) > 0) {
        throw new IllegalStateException("executions of " + template + " have failed");
      }
      return new Row(
          mode,
          template.label(),
          run.rate(),
          run.starts.millis(0.5),
          run.starts.millis(0.99),
          run.startToEnd.millis(0.5),
          run.startToEnd.millis(0.99),
          run.processorMillis,
          server.residentMegabytes());
    }
  }

  private Run run(Rpc rpc, BenchTemplate template, int seconds) {
    rpc.reset();
    rpc.call(
        "CreateTemplate", "TemplateName", template.templateName(), "Content", template.content());
    byte[] start =
        Rpc.request(
            "StartExecution", "TemplateName", template.templateName(), "SafetyCheck", "Skip");
    long begin = System.nanoTime();
    Duration used = server.processorTime();
    Watch watch = new Watch(server.port(), start);
    Times starts;
    try (watch) {
      starts = Load.of(server.port(), start, seconds, watch::isHeld);
    }
    awaitEnds(rpc);
    double took = (System.nanoTime() - begin) / 1e9;
    Times startToEnd = watch.startToEnd();
    int ended = starts.count() + startToEnd.count();
    double processor = server.processorTime().minus(used).toNanos() / 1e6;
    return new Run(starts, startToEnd, ended / took, processor / ended);
  }

  private static void awaitEnds(Rpc rpc) {
    for (String status : OPEN) {
      while (rpc.count(status, 1) > 0) {
        Pause.millis(5);
      }
    }
  }

  private record Run(Times starts, Times startToEnd, double rate, double processorMillis) {}
}
