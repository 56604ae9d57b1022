package dev.ooslocal.language;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A compiled jq program. Immutable and safe to share between threads. */
public interface Selector {
  /**
   * All results of the program on this input.
   *
   * @throws EvaluationException when the program fails on this input or exceeds its budget
   */
  List<JsonNode> select(JsonNode input);

  /** The program as it is written, with the dot in front that a template may leave out. */
  String text();

  /** All results as a list for {@code List}; else the first, or null when there is none. */
  JsonNode output(JsonNode input, ValueType type);
}
