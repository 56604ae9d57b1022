package dev.ooslocal.cloud.synthesis;

import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a value of what is needed. */
final class Filling {
  private final Leaves leaves;

  Filling(Leaves leaves) {
    this.leaves = leaves;
  }

  JsonNode value(Need need, String name, int index) {
    return switch (need) {
      case Need.Nothing _ -> leaves.value(name, index, null);
      case Need.Any(ValueType type) -> leaves.value(name, index, type);
      case Need.Exactly(JsonNode value) -> value;
      case Need.Fields(Map<String, Need> fields) -> object(fields, name, index);
      case Need.Items(List<Need> items) -> list(items, name);
      case Need.Coded coded -> coded.encode().apply(value(coded.inner(), name, index));
    };
  }

  /** What has to be null is left out. */
  ObjectNode object(Map<String, Need> fields, String parent, int index) {
    ObjectNode object = Json.object();
    fields.forEach(
        (name, need) -> {
          JsonNode value = need instanceof Need.Nothing ? Json.nothing() : value(need, name, index);
          String known = WellKnown.word((parent + "." + name).toLowerCase(Locale.ROOT));
          if (known != null && need instanceof Need.Any(ValueType type) && isText(type)) {
            value = Json.string(known);
          }
          if (isElement(parent, name) && need instanceof Need.Any && !value.isArray()) {
            value = Json.array().add(Json.object());
          }
          if (!value.isNull()) {
            object.set(name, value);
          }
        });
    return object;
  }

  private static boolean isText(@Nullable ValueType type) {
    return type == null || type == ValueType.STRING || type == ValueType.SECRET;
  }

  /** {@code Disks.Disk} is a list by the products' habit, whatever it is read for. */
  private static boolean isElement(String parent, String name) {
    return !name.isEmpty() && parent.equals(name + "s");
  }

  private ArrayNode list(List<Need> items, String name) {
    ArrayNode list = Json.array();
    for (int i = 0; i < items.size(); i++) {
      list.add(value(items.get(i), name, i));
    }
    return list;
  }
}
