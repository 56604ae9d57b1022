package dev.ooslocal.inventory.api;

import dev.ooslocal.inventory.Capture;
import dev.ooslocal.inventory.InventoryType;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a search answers; the sources are silent about its form, so it is chosen. */
final class Entities {
  private Entities() {}

  /** Each instance with its captures by type. */
  static List<Map<String, JsonNode>> of(Map<String, List<Capture>> found) {
    List<Map<String, JsonNode>> entities = new ArrayList<>();
    found.forEach(
        (instance, captures) -> {
          Map<String, JsonNode> entity = new LinkedHashMap<>();
          entity.put("InstanceId", Json.string(instance));
          captures.forEach(one -> entity.put(one.type().wire(), capture(one)));
          entities.add(entity);
        });
    return entities;
  }

  private static ObjectNode capture(Capture capture) {
    ObjectNode shown =
        Json.object()
            .put("TypeName", capture.type().wire())
            .put("SchemaVersion", Capture.SCHEMA_VERSION)
            .put(
                "CaptureTime",
                capture.at().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString());
    ArrayNode content = shown.putArray("Content");
    capture.entries().forEach(content::add);
    return shown;
  }

  /**
   * How many instances have each value of each attribute, attribute by attribute.
   *
   * @throws ApiException InvalidParameter when one cannot be counted by
   */
  static List<Map<String, JsonNode>> counted(
      Map<String, List<Capture>> found, List<String> attributes) {
    List<Map<String, JsonNode>> entities = new ArrayList<>();
    for (String name : attributes) {
      Column column = Column.of(name, null, "Aggregator");
      if (!column
          .type()
          .attribute(column.attribute())
          .map(InventoryType.Attribute::counted)
          .orElse(false)) {
        throw ApiException.invalid("Aggregator", name + " is nothing to count by");
      }
      counts(found, column)
          .forEach(
              (value, count) ->
                  entities.add(
                      Map.of(
                          name, Json.string(value), "Count", Json.number(new BigDecimal(count)))));
    }
    return entities;
  }

  private static Map<String, Integer> counts(Map<String, List<Capture>> found, Column column) {
    Map<String, Integer> counts = new TreeMap<>();
    found
        .values()
        .forEach(
            captures -> values(captures, column).forEach(v -> counts.merge(v, 1, Integer::sum)));
    return counts;
  }

  private static Set<String> values(List<Capture> captures, Column column) {
    Set<String> values = new HashSet<>();
    captures.stream()
        .filter(one -> one.type() == column.type())
        .flatMap(one -> one.entries().stream())
        .filter(entry -> entry.has(column.attribute()))
        .forEach(entry -> values.add(entry.path(column.attribute()).asString()));
    return values;
  }
}
