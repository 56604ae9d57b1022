package dev.ooslocal.cloud.sas;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Which assets are asked for: conditions on their fields, all of which or any must hold. */
final class Criteria {
  private static final int BAD_REQUEST = 400;
  private static final Map<String, String> FIELDS =
      Map.of(
          "instanceId", "InstanceId",
          "instanceName", "InstanceName",
          "uuid", "Uuid",
          "regionId", "RegionId",
          "clientStatus", "ClientStatus",
          "intranetIp", "IntranetIp",
          "internetIp", "InternetIp",
          "osType", "Os",
          "vpcInstanceId", "VpcInstanceId");

  private Criteria() {}

  /**
   * @throws ApiException InvalidParameter when one is malformed, or not simulated
   */
  static Predicate<JsonNode> of(ProductCall call) {
    List<Predicate<JsonNode>> all = new ArrayList<>();
    for (JsonNode condition : read(call.text("Criteria", "[]"))) {
      String field = FIELDS.get(condition.path("name").asString(""));
      if (field == null) {
        throw invalid();
      }
      String value = condition.path("value").asString("");
      all.add(element -> element.path(field).asString("").equalsIgnoreCase(value));
    }
    boolean any = call.text("LogicalExp", "OR").equalsIgnoreCase("OR");
    return element ->
        all.isEmpty()
            || (any
                ? all.stream().anyMatch(one -> one.test(element))
                : all.stream().allMatch(one -> one.test(element)));
  }

  private static JsonNode read(String text) {
    try {
      JsonNode read = Json.parse(text);
      if (read.isArray()) {
        return read;
      }
    } catch (JacksonException notJson) {
      // answered below, like JSON that is no list
    }
    throw invalid();
  }

  private static ApiException invalid() {
    return new ApiException(
        "InvalidParameter",
        BAD_REQUEST,
        "The specified parameter Criteria is not valid; it may name "
            + String.join(", ", FIELDS.keySet().stream().sorted().toList())
            + ".");
  }
}
