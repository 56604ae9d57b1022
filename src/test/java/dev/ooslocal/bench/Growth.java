package dev.ooslocal.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Starts many executions where only the newest are kept, in a small heap, and looks at the memory
 * of the process on the way: were anything kept for each, it would grow, or end.
 */
final class Growth {
  static final int KEPT = 5_000;
  static final List<String> JVM = List.of("-Xmx512m");
  static final List<String> SETTINGS =
      List.of("--oos.storage=memory", "--oos.retention.executions=" + KEPT);
  private static final int LOOKS = 8;

  private final Server server;

  Growth(Server server) {
    this.server = server;
  }

  /** Resident megabytes after each eighth of the executions. */
  List<Long> measure(int executions) {
    BenchTemplate template = BenchTemplate.TASKS_1;
    try (Rpc rpc = new Rpc(server.port())) {
      rpc.call(
          "CreateTemplate", "TemplateName", template.templateName(), "Content", template.content());
    }
    List<Long> megabytes = new ArrayList<>();
    for (int look = 0; look < LOOKS; look++) {
      Load.starts(server.port(), template.templateName(), executions / LOOKS);
      megabytes.add(server.residentMegabytes());
    }
    return megabytes;
  }
}
