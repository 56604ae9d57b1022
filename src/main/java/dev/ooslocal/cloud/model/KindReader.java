package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.TagNames;
import dev.ooslocal.platform.StrictObject;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the kinds of resources in a product's description. */
final class KindReader {
  private static final List<String> KNOWN =
      List.of(
          "id", "prefix", "name", "start", "status", "missing", "wrong", "shows", "byState",
          "parts", "keys", "life", "states", "tags");

  private final Map<String, Kind> programmed;
  private final Map<String, KindModel> kinds = new HashMap<>();

  /**
   * @param programmed kinds whose life is known already, by name
   */
  KindReader(Map<String, Kind> programmed) {
    this.programmed = Map.copyOf(programmed);
  }

  /** The kind of this name in any of the descriptions read so far. */
  KindModel kind(StrictObject within, String field) {
    String name = within.requiredText(field);
    KindModel found = kinds.get(name);
    if (found == null) {
      throw within.invalid(field, "no kind is called " + name);
    }
    return found;
  }

  void read(ObjectNode described) {
    for (Map.Entry<String, JsonNode> entry : described.properties()) {
      if (kinds.put(entry.getKey(), kind(entry.getKey(), entry.getValue())) != null) {
        throw new ModelException("two kinds are called " + entry.getKey());
      }
    }
  }

  Map<String, KindModel> all() {
    return Map.copyOf(kinds);
  }

  private KindModel kind(String name, JsonNode described) {
    StrictObject fields = StrictObject.of(described, "kinds." + name, KNOWN);
    return new KindModel(
        known(name, fields),
        fields.requiredText("id"),
        prefix(fields),
        fields.text("name"),
        fields.text("start", "Available"),
        fields.text("status"),
        fields.list("states").valueStream().map(each -> each.asString("")).toList(),
        ErrorText.of(fields.requiredText("missing")),
        ErrorText.of(fields.text("wrong", "400 OperationDenied The state does not allow it.")),
        fields.objectOrEmpty("shows"),
        byState(fields.objectOrEmpty("byState")),
        parts(fields.objectOrEmpty("parts")),
        keys(fields.objectOrEmpty("keys")),
        tags(fields.text("tags"), fields));
  }

  private Kind known(String name, StrictObject fields) {
    Kind present = programmed.get(name);
    ObjectNode life = fields.objectOrEmpty("life");
    if (present != null && !life.isEmpty()) {
      throw fields.invalid("life", "the life of this kind is programmed");
    }
    return present == null ? new Kind(name, life(life, fields)) : present;
  }

  private static String prefix(StrictObject fields) {
    String prefix = fields.text("prefix");
    if (prefix == null) {
      throw fields.invalid("prefix", "what new ids begin with is missing");
    }
    return prefix;
  }

  private static Life life(ObjectNode described, StrictObject fields) {
    Map<String, Life.Step> steps = new LinkedHashMap<>();
    described.forEachEntry(
        (state, next) -> {
          try {
            Duration after = Duration.parse(next.path(1).asString(""));
            steps.put(state, new Life.Step(next.path(0).asString(""), after));
          } catch (DateTimeParseException notOne) {
            throw fields.invalid("life", state + " needs [next state, duration]");
          }
        });
    return new Life(steps);
  }

  private static Map<String, ObjectNode> byState(ObjectNode described) {
    Map<String, ObjectNode> states = new HashMap<>();
    described.forEachEntry((state, shown) -> states.put(state, (ObjectNode) shown));
    return states;
  }

  private static Map<String, Map<String, ObjectNode>> parts(ObjectNode described) {
    Map<String, Map<String, ObjectNode>> parts = new HashMap<>();
    described.forEachEntry((path, states) -> parts.put(path, byState((ObjectNode) states)));
    return parts;
  }

  private static Map<String, PartKey> keys(ObjectNode described) {
    Map<String, PartKey> keys = new HashMap<>();
    described.forEachEntry(
        (path, fields) ->
            keys.put(
                path, new PartKey(fields.valueStream().map(field -> field.asString("")).toList())));
    return keys;
  }

  /** {@code key,value} or {@code key,value,list}; {@code none} for a kind without tags. */
  private static @Nullable TagNames tags(@Nullable String text, StrictObject fields) {
    if (text == null) {
      return TagNames.ECS;
    }
    String[] parts = text.split(",");
    return switch (parts.length) {
      case 1 -> null;
      case 2 -> new TagNames(parts[0], parts[1], "Tags.Tag");
      case 3 -> new TagNames(parts[0], parts[1], parts[2]);
      default -> throw fields.invalid("tags", "key,value,list or none is expected");
    };
  }
}
