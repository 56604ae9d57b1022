package dev.ooslocal.action;

import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.platform.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call to a product as a task asks for it.
 *
 * @param parameters without nulls, names without dots
 * @param paged whether all pages are fetched and joined
 * @param rest what a ROA call adds; null for RPC calls
 */
record ApiRequest(
    String service,
    String api,
    ObjectNode parameters,
    boolean paged,
    CloudCall.@Nullable Rest rest) {

  /** A call with the parameters as the template gives them. */
  static ApiRequest of(
      String service,
      String api,
      Map<String, JsonNode> given,
      @Nullable Boolean autoPaging,
      CloudCall.@Nullable Rest rest) {
    ObjectNode parameters = Json.object();
    given.forEach(
        (name, value) -> {
          if (!value.isNull()) {
            parameters.set(name.replace(".", ""), withoutNulls(value));
          }
        });
    return new ApiRequest(service, api, parameters, !Boolean.FALSE.equals(autoPaging), rest);
  }

  /** The parameters of the page that the memo says is next. */
  ObjectNode parameters(CallMemo memo) {
    ObjectNode all = parameters.deepCopy();
    memo.page().forEachEntry(all::set);
    return all;
  }

  /** The next call of this task run. */
  CloudCall call(Invocation task, CallMemo memo) {
    String region = parameters.path("RegionId").asString("");
    return new CloudCall(
        service,
        api,
        region.isEmpty() ? task.region() : region,
        task.account(),
        parameters(memo),
        rest,
        new CloudCall.Origin(
            task.executionId(), task.taskRunId(), task.taskName(), task.item(), memo.calls() + 1),
        task.now());
  }

  private static JsonNode withoutNulls(JsonNode value) {
    if (value instanceof ObjectNode object) {
      ObjectNode kept = Json.object();
      object.forEachEntry(
          (name, inner) -> {
            if (!inner.isNull()) {
              kept.set(name, withoutNulls(inner));
            }
          });
      return kept;
    }
    if (value instanceof ArrayNode array) {
      ArrayNode kept = Json.array();
      array.forEach(inner -> kept.add(withoutNulls(inner)));
      return kept;
    }
    return value;
  }
}
