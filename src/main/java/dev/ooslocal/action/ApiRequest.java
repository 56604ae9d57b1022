package dev.ooslocal.action;

import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.cloud.Wish;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
 * @param wanted what is looked for in the answer, beside the outputs of the task
 */
record ApiRequest(
    String service,
    String api,
    ObjectNode parameters,
    boolean paged,
    CloudCall.@Nullable Rest rest,
    List<Wish> wanted) {
  ApiRequest {
    wanted = List.copyOf(wanted);
  }

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
    return new ApiRequest(
        service, api, parameters, !Boolean.FALSE.equals(autoPaging), rest, List.of());
  }

  /** The same call for a task that waits for this. */
  ApiRequest wanting(Wish... more) {
    return new ApiRequest(service, api, parameters, paged, rest, List.of(more));
  }

  /** The parameters of the page that the memo says is next. */
  ObjectNode parameters(CallMemo memo) {
    ObjectNode all = parameters.deepCopy();
    memo.page().forEachEntry(all::set);
    return all;
  }

  /** The latest call of this task run, which the memo counts already. */
  CloudCall made(Invocation task, CallMemo memo) {
    String region = parameters.path("RegionId").asString("");
    return new CloudCall(
        service,
        api,
        region.isEmpty() ? task.region() : region,
        task.account(),
        parameters(memo),
        rest,
        new CloudCall.Origin(
            task.executionId(), task.taskRunId(), task.taskName(), task.item(), memo.calls()),
        () -> wishes(task),
        task.now());
  }

  private List<Wish> wishes(Invocation task) {
    return Stream.concat(
            wanted.stream(),
            task.outputs().stream()
                .map(output -> Wish.of(output.selector(), output.type()).usedBy(output.uses())))
        .toList();
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
