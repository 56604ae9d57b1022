package dev.ooslocal.wire;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Something one account keeps in one region, of which nobody else may see anything.
 *
 * @param type what it is
 * @param names the parameters that name it, by which requests look for it
 * @param name the one of them that lists must not show
 * @param mark what only it holds, and no request names
 * @param shownBy operations that show it to its owner
 * @param isRegional whether other regions of its account do not see it either
 */
record Thing(
    String type,
    Map<String, String> names,
    String name,
    String mark,
    Set<String> shownBy,
    boolean isRegional) {
  static final String MARK = "quetzal";

  Thing {
    names = Map.copyOf(names);
    shownBy = Set.copyOf(shownBy);
  }

  static Thing of(String type, Map<String, String> names, String name, String... shownBy) {
    return new Thing(type, names, name, MARK, Set.of(shownBy), true);
  }

  /** The same, known by something else than the usual mark. */
  Thing markedBy(String other) {
    return new Thing(type, names, name, other, shownBy, isRegional);
  }

  /** The same, which all regions of its account see. */
  Thing inAllRegions() {
    return new Thing(type, names, name, mark, shownBy, false);
  }

  /** Whether an answer tells of it what its request did not say. */
  boolean isIn(JsonNode answer) {
    return answer.toString().contains(mark);
  }

  /** The parameters that name something which can be tagged. */
  static Map<String, String> tagged(String type, String id, String... more) {
    Map<String, String> names =
        Wire.map(
            "ResourceType",
            type,
            "ResourceIds",
            "[\"" + id + "\"]",
            "ResourceId",
            id,
            "Key",
            "open");
    names.putAll(Wire.map(more));
    return names;
  }

  @Override
  public String toString() {
    return type;
  }

  static List<String> tags() {
    return List.of("Tags", "{\"" + MARK + "\":\"" + MARK + "\",\"open\":\"" + MARK + "\"}");
  }
}
