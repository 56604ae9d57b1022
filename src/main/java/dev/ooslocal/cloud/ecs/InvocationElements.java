package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An invocation as the product shows it. A command that ran to its end is {@code Finished} whatever
 * its exit code; one that could not be sent, or was really run and not to its end, is {@code
 * Failed}.
 */
final class InvocationElements {
  private static final String FAILED = "Failed";
  private static final String SUCCESS = "Success";
  private static final Set<String> STOPPED = Set.of("Stopped", "Terminated");

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
      results.add(result(invocation, each, plain, call.now()));
    }
    return results;
  }

  private static ObjectNode result(Resource invocation, JsonNode each, boolean plain, Instant now) {
    ObjectNode result = begun(invocation, each);
    if (CommandEnds.isOpen(invocation, each, now)) {
      return running(result);
    }
    if (each.has(CommandEnds.END)) {
      result.setAll((ObjectNode) each.path(CommandEnds.END));
      return result.put(
          "Output", output(each.path(CommandEnds.END).path("Output").asString(""), plain));
    }
    if (each.has("error")) {
      return refused(ended(result, invocation.createdAt()), each);
    }
    return finished(ended(result, EcsKinds.scriptedEnd(invocation)), each, plain);
  }

  private static ObjectNode begun(Resource invocation, JsonNode each) {
    return Json.object()
        .put("InvokeId", invocation.id())
        .put("CommandId", invocation.detail().path("CommandId").asString(""))
        .put("InstanceId", each.path("InstanceId").asString(""))
        .put("Username", invocation.detail().path("Username").asString(""))
        .put("CreationTime", EcsTime.seconds(invocation.createdAt()))
        .put("StartTime", EcsTime.seconds(invocation.createdAt()))
        .put("UpdateTime", "")
        .put("FinishedTime", "")
        .put("StopTime", "")
        .put("Repeats", 1)
        .put("Dropped", 0)
        .put("Timed", false)
        .put("ErrorCode", "")
        .put("ErrorInfo", "")
        .put("Output", "");
  }

  private static ObjectNode ended(ObjectNode result, Instant end) {
    String time = EcsTime.seconds(end);
    return result.put("UpdateTime", time).put("FinishedTime", time);
  }

  private static String output(String text, boolean plain) {
    return plain ? text : CommandText.encoded(text);
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
        .put("Output", output(output, plain));
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
    if (states.stream().allMatch(good::equals)) {
      return good;
    }
    if (states.contains(good)) {
      return "PartialFailed";
    }
    return states.stream().allMatch(STOPPED::contains) ? "Stopped" : FAILED;
  }
}
