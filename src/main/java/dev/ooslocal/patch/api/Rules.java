package dev.ooslocal.patch.api;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Approval rules of a request. */
final class Rules {
  private static final List<String> KNOWN =
      List.of(
          "PatchFilterGroup",
          "ApproveAfterDays",
          "ApproveUntilDate",
          "EnableNonSecurity",
          "ComplianceLevel");

  private Rules() {}

  /**
   * The rules as they are kept.
   *
   * @throws ApiException InvalidParameter when they are not of the form {@code {"PatchRules":[…]}}
   */
  static String checked(@Nullable Map<String, JsonNode> given) {
    ObjectNode rules = Json.object();
    if (given != null) {
      given.forEach(rules::set);
    }
    JsonNode list = rules.path("PatchRules");
    if (!list.isArray() || list.isEmpty()) {
      throw invalid("it must hold a list PatchRules with at least one rule");
    }
    list.forEach(Rules::check);
    return Json.text(rules);
  }

  private static void check(JsonNode rule) {
    if (!rule.isObject()) {
      throw invalid("each of PatchRules must be an object");
    }
    for (String name : rule.propertyNames()) {
      if (!KNOWN.contains(name)) {
        throw invalid("a rule has no field " + name + "; known are " + String.join(", ", KNOWN));
      }
    }
    JsonNode group = rule.path("PatchFilterGroup");
    if (!group.isArray() || group.isEmpty()) {
      throw invalid("each rule must hold a list PatchFilterGroup");
    }
    for (JsonNode filter : group) {
      if (!filter.path("Key").isString() || !filter.path("Values").isArray()) {
        throw invalid("each of PatchFilterGroup must hold a Key and a list of Values");
      }
    }
    if (rule.has("ApproveAfterDays") && !rule.path("ApproveAfterDays").canConvertToInt()) {
      throw invalid("ApproveAfterDays must be a whole number");
    }
  }

  private static ApiException invalid(String rule) {
    return ApiException.invalid("ApprovalRules", rule);
  }
}
