package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An invocation as the product shows it. A command that ran to its end is {@code Finished} whatever
 * its exit code; one that could not be sent is {@code Failed}.
 */
final class InvocationElements {
  private static final String FAILED = "Failed";
  private static final String SUCCESS = "Success";

  private InvocationElements() {}

  /** As DescribeInvocations lists it. */
  static ObjectNode invocation(Resource invocation, ProductCall call) {
    ObjectNode element = invocation.detail().deepCopy();
    element.remove("results");
    List<ObjectNode> all = results(invocation, call);
    element.put("InvokeStatus", overall(all, "InvokeRecordStatus", EcsKinds.FINISHED));
    element.put("InvocationStatus", overall(all, "InvocationStatus", SUCCESS));
    ArrayNode list = element.putObject("InvokeInstances").putArray("InvokeInstance");
    for (ObjectNode result : all) {
      result.set("InstanceInvokeStatus", result.path("InvokeRecordStatus"));
      result.set("FinishTime", result.path("FinishedTime"));
      list.add(result);
    }
    return element;
  }

  /** As DescribeInvocationResults lists them, one per instance. */
  static List<ObjectNode> results(Resource invocation, ProductCall call) {
    boolean plain = call.text("ContentEncoding", "Base64").equals("PlainText");
    List<ObjectNode> results = new ArrayList<>();
    for (JsonNode each : invocation.detail().path("results")) {
      results.add(result(invocation, each, plain));
    }
    return results;
  }

  private static ObjectNode result(Resource invocation, JsonNode each, boolean plain) {
    boolean refused = each.has("error");
    boolean over = refused || invocation.is(EcsKinds.FINISHED);
    String end = over ? EcsTime.seconds(endOf(invocation)) : "";
    ObjectNode result =
        Json.object()
            .put("InvokeId", invocation.id())
            .put("CommandId", invocation.detail().path("CommandId").asString(""))
            .put("InstanceId", each.path("InstanceId").asString(""))
            .put("Username", invocation.detail().path("Username").asString(""))
            .put("CreationTime", EcsTime.seconds(invocation.createdAt()))
            .put("StartTime", EcsTime.seconds(invocation.createdAt()))
            .put("UpdateTime", end)
            .put("FinishedTime", end)
            .put("StopTime", "")
            .put("Repeats", 1)
            .put("Dropped", 0)
            .put("Timed", false)
            .put("ErrorCode", "")
            .put("ErrorInfo", "")
            .put("Output", "");
    if (refused) {
      return refused(result, each);
    }
    return over ? finished(result, each, plain) : running(result);
  }

  private static Instant endOf(Resource invocation) {
    return invocation.state().since();
  }

  private static ObjectNode running(ObjectNode result) {
    return result
        .put("InvokeRecordStatus", EcsKinds.RUNNING)
        .put("InvocationStatus", EcsKinds.RUNNING);
  }

  private static ObjectNode refused(ObjectNode result, JsonNode each) {
    return result
        .put("InvokeRecordStatus", FAILED)
        .put("InvocationStatus", FAILED)
        .put("ErrorCode", each.path("error").asString(""))
        .put("ErrorInfo", each.path("info").asString(""));
  }

  private static ObjectNode finished(ObjectNode result, JsonNode each, boolean plain) {
    String output = each.path("output").asString("");
    int exitCode = each.path("exitCode").asInt(0);
    result
        .put("InvokeRecordStatus", EcsKinds.FINISHED)
        .put("InvocationStatus", exitCode == 0 ? SUCCESS : FAILED)
        .put("ExitCode", exitCode)
        .put("Output", plain ? output : CommandText.encoded(output));
    return exitCode == 0
        ? result
        : result
            .put("ErrorCode", "ExitCodeNonzero")
            .put("ErrorInfo", "The command exited with a code that is not 0.");
  }

  private static String overall(List<ObjectNode> results, String field, String good) {
    List<String> states = results.stream().map(r -> r.path(field).asString("")).toList();
    if (states.contains(EcsKinds.RUNNING)) {
      return EcsKinds.RUNNING;
    }
    if (!states.contains(FAILED)) {
      return good;
    }
    return states.stream().allMatch(FAILED::equals) ? FAILED : "PartialFailed";
  }
}
