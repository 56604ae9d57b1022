package dev.ooslocal.state;

import dev.ooslocal.inventory.InventoryType;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.GivenJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Which types of inventory a policy collects. */
public final class Policy {
  private Policy() {}

  /**
   * Reads the parameters of a configuration with the inventory template.
   *
   * @param parameters a JSON object with {@code policy}: {@code {"ACS:Network": {"Collection":
   *     "Enabled"}}}, or the same as text
   * @throws ApiException InvalidParameter when it is no policy, or one of things that simulated
   *     instances do not have
   */
  public static List<InventoryType> read(String parameters) {
    JsonNode given = GivenJson.object("Parameters", parameters);
    for (String name : given.propertyNames()) {
      if (!name.equals("policy")) {
        throw invalid("the template has no parameter " + name);
      }
    }
    JsonNode policy = given.path("policy");
    if (policy.isString() && policy.stringValue().startsWith("{")) {
      policy = GivenJson.of("Parameters", policy.stringValue());
    }
    if (!policy.isObject() || policy.isEmpty()) {
      throw invalid("the template needs the parameter policy, an object of types");
    }
    List<InventoryType> types = new ArrayList<>();
    policy.forEachEntry(
        (name, rule) -> {
          if (enabled(name, rule)) {
            types.add(collected(name));
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

  private static InventoryType collected(String name) {
    InventoryType type =
        InventoryType.named(name)
            .orElseThrow(() -> invalid(name + " is no type of inventory; see GetInventorySchema"));
    if (!type.isCollected()) {
      throw invalid(name + " cannot be collected here: simulated instances have no such things");
    }
    return type;
  }

  private static ApiException invalid(String rule) {
    return ApiException.invalid("Parameters", rule);
  }
}
