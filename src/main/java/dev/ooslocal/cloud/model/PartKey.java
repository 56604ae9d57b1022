package dev.ooslocal.cloud.model;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What tells the parts in a list of a resource from each other: the backend servers of a load
 * balancer by their {@code ServerId}, whatever their weight.
 *
 * @param fields of the parts; none when the whole part counts
 */
record PartKey(List<String> fields) {
  static final PartKey WHOLE = new PartKey(List.of());

  PartKey {
    fields = List.copyOf(fields);
  }

  /**
   * Whether a part is the one that is meant; a field that is not given may be anything. A text is
   * the first of the fields.
   */
  boolean isMeant(JsonNode part, JsonNode meant) {
    if (meant.isString() && part.isObject() && !fields.isEmpty()) {
      return text(part, fields.getFirst()).equals(meant.asString());
    }
    List<String> given = fields.stream().filter(meant::has).toList();
    return given.isEmpty()
        ? part.equals(meant)
        : given.stream().allMatch(field -> text(part, field).equalsIgnoreCase(text(meant, field)));
  }

  private static String text(JsonNode part, String field) {
    return part.path(field).asString("");
  }
}
