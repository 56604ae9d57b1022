package dev.ooslocal.state;

import dev.ooslocal.inventory.InventoryType;
import dev.ooslocal.inventory.Wanted;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.GivenJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Which types of inventory a policy collects. */
final class Policy {
  private Policy() {}

  /**
   * Reads a policy.
   *
   * @param given {@code {"ACS:Network": {"Collection": "Enabled"}}}, or the same as text
   * @throws ApiException InvalidParameter when it is no policy
   */
  static List<Wanted> read(JsonNode given) {
    JsonNode policy =
        given.isString() && given.stringValue().strip().startsWith("{")
            ? GivenJson.of("Parameters", given.stringValue())
            : given;
    if (!policy.isObject() || policy.isEmpty()) {
      throw invalid("the template needs the parameter policy, an object of types");
    }
    List<Wanted> types = new ArrayList<>();
    policy.forEachEntry(
        (name, rule) -> {
          Wanted wanted = Wanted.of(type(name), rule.path("Filters"));
          if (enabled(name, rule)) {
            types.add(wanted);
          }
        });
    return types;
  }

  private static boolean enabled(String name, JsonNode rule) {
    return switch (rule.path("Collection").asString("")) {
      case "Enabled" -> true;
      case "Disabled" -> false;
      default -> throw invalid(name + " needs a Collection that is Enabled or Disabled");
    };
  }

  private static InventoryType type(String name) {
    return InventoryType.named(name)
        .orElseThrow(() -> invalid(name + " is no type of inventory; see GetInventorySchema"));
  }

  private static ApiException invalid(String rule) {
    return ApiException.invalid("Parameters", rule);
  }
}
