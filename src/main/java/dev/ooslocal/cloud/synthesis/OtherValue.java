package dev.ooslocal.cloud.synthesis;

import dev.ooslocal.platform.Json;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A value that is not one of some others, but of their kind. */
final class OtherValue {
  private OtherValue() {}

  static JsonNode than(JsonNode value) {
    if (value.isBoolean()) {
      return Json.parse(value.booleanValue() ? "false" : "true");
    }
    if (value.isNumber()) {
      return Json.number(value.decimalValue().add(BigDecimal.ONE));
    }
    if (value.isArray()) {
      return Json.array().add("other");
    }
    return Json.string(value.isString() ? "not-" + value.stringValue() : "other");
  }

  static JsonNode than(List<JsonNode> values) {
    JsonNode other = values.getFirst();
    while (values.contains(other)) {
      other = than(other);
    }
    return other;
  }
}
