package dev.ooslocal.inventory;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found of one type on one instance.
 *
 * @param instanceId the instance
 * @param type the type
 * @param at when it was collected
 * @param entries what was found; each an object of texts
 */
public record Capture(String instanceId, InventoryType type, Instant at, List<ObjectNode> entries) {
  /** The version of every schema. */
  public static final String SCHEMA_VERSION = "1.0";

  public Capture {
    entries = List.copyOf(entries);
  }
}
