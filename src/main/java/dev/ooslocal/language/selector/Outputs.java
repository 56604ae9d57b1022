package dev.ooslocal.language.selector;

import dev.ooslocal.language.Selector;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The typing rule for outputs: a list keeps all results, anything else is the first as it is. */
interface Outputs extends Selector {
  @Override
  default JsonNode output(JsonNode input, ValueType type) {
    List<JsonNode> results = select(input);
    if (type == ValueType.LIST) {
      return Json.array().addAll(results);
    }
    return results.isEmpty() ? Json.nothing() : results.getFirst();
  }
}
