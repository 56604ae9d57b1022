package dev.ooslocal.inventory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a look at an instance found of a type.
 *
 * @param entries what was found
 * @param refused why nothing was collected; null: it was
 */
record Findings(List<ObjectNode> entries, @Nullable String refused) {
  Findings {
    entries = List.copyOf(entries);
  }

  static Findings of(List<ObjectNode> entries) {
    return new Findings(entries, null);
  }

  static Findings none(String why) {
    return new Findings(List.of(), why);
  }
}
