package dev.ooslocal.cloud;

import dev.ooslocal.platform.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call of a template to the service it runs in. It is made outside the activation of its
 * execution, since an operation has a transaction of its own.
 *
 * @param operation the operation's exact name
 * @param account the account of the execution
 * @param region where it is called
 * @param executionId the execution that calls
 */
public record OwnCall(
    String operation, String account, String region, String executionId, ObjectNode parameters) {
  /** The kind of such calls among those that leave an activation. */
  public static final String KIND = "oos";

  public static OwnCall of(String operation, CloudCall call) {
    return new OwnCall(
        operation, call.account(), call.region(), call.origin().executionId(), call.parameters());
  }

  public static OwnCall read(JsonNode json) {
    return new OwnCall(
        json.path("operation").asString(),
        json.path("account").asString(),
        json.path("region").asString(),
        json.path("executionId").asString(),
        (ObjectNode) json.path("parameters"));
  }

  public JsonNode json() {
    ObjectNode json =
        Json.object()
            .put("operation", operation)
            .put("account", account)
            .put("region", region)
            .put("executionId", executionId);
    json.set("parameters", parameters);
    return json;
  }
}
