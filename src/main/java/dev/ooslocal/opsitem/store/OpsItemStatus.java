package dev.ooslocal.opsitem.store;

import java.util.stream.Stream;

/**
 * Where an ops item stands. Chosen: Open, Running while somebody or its solution works on it, and
 * Resolved; what is resolved can only be opened again.
 */
public enum OpsItemStatus {
  OPEN("Open"),
  RUNNING("Running"),
  RESOLVED("Resolved");

  private final String wireName;

  OpsItemStatus(String wireName) {
    this.wireName = wireName;
  }

  /** Whether it can become the other. */
  boolean leadsTo(OpsItemStatus other) {
    return switch (this) {
      case OPEN -> other != OPEN;
      case RUNNING -> other != RUNNING;
      case RESOLVED -> other == OPEN;
    };
  }

  /** The states it can become. */
  String next() {
    return Stream.of(values())
        .filter(this::leadsTo)
        .map(OpsItemStatus::toString)
        .toList()
        .toString();
  }

  @Override
  public String toString() {
    return wireName;
  }
}
