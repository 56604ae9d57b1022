package dev.ooslocal.rpc;

import java.util.Map;
import java.util.TreeMap;

/** Where we differ on purpose, and why. */
final class Departures {
  private Departures() {}

  static Map<String, String> all() {
    Map<String, String> rows = new TreeMap<>();
    rows.put(
        "CancelExecution error ExecutionCanc* (name cut off in the stored page): missing",
        "half a name is no name: InvalidStatus.Execution says it");
    return rows;
  }
}
