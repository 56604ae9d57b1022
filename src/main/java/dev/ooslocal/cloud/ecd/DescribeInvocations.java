package dev.ooslocal.cloud.ecd;

import dev.ooslocal.cloud.ecs.CommandText;
import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the commands that were run on desktops, with how each ended; outputs only if asked for. */
@Component
final class DescribeInvocations implements EcdApi {
  private static final int LARGEST_PAGE = 50;
  private static final String STATUS = "InvocationStatus";
  private static final String SUCCESS = "Success";
  private static final String FAILED = "Failed";

  private final Resources resources;
  private final Desktops desktops;

  DescribeInvocations(Resources resources, Desktops desktops) {
    this.resources = resources;
    this.desktops = desktops;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    call.minds("CommandType", "InvokeStatus", Desktops.ID, Desktops.ID + "s");
    call.minds("IncludeOutput", "ContentEncoding");
    List<Resource> all =
        call.text("InvokeId")
            .map(id -> resources.withIds(call, desktops.invocation(), List.of(id)))
            .orElseGet(() -> resources.all(call, desktops.invocation()));
    List<ObjectNode> found =
        all.stream()
            .map(invocation -> element(invocation, call))
            .filter(each -> fits(each, call, "CommandType", "CommandType"))
            .filter(each -> fits(each, call, "InvokeStatus", STATUS))
            .filter(each -> ranOn(each, call))
            .toList();
    return Listing.tokens(call, "Invocations", found, "MaxResults", LARGEST_PAGE);
  }

  private static boolean fits(ObjectNode element, ProductCall call, String parameter, String in) {
    return call.text(parameter)
        .map(wanted -> wanted.equalsIgnoreCase(element.path(in).asString("")))
        .orElse(true);
  }

  private static boolean ranOn(ObjectNode element, ProductCall call) {
    List<String> wanted = call.texts(Desktops.ID, Desktops.ID + "s");
    return wanted.isEmpty()
        || element
            .path("InvokeDesktops")
            .valueStream()
            .anyMatch(each -> wanted.contains(each.path(Desktops.ID).asString("")));
  }

  private static ObjectNode element(Resource invocation, ProductCall call) {
    ObjectNode element = invocation.detail().deepCopy();
    element.remove("results");
    ArrayNode list = Json.array();
    invocation.detail().path("results").forEach(each -> list.add(desktop(invocation, each, call)));
    long succeeded =
        list.valueStream().filter(each -> SUCCESS.equals(each.path(STATUS).asString(""))).count();
    element
        .put(STATUS, overall(invocation, list.size(), succeeded))
        .put("InvokeDesktopCount", list.size())
        .put("InvokeDesktopSucceedCount", succeeded);
    element.set("InvokeDesktops", list);
    return element;
  }

  private static String overall(Resource invocation, long all, long succeeded) {
    if (invocation.is(Desktops.RUNNING)) {
      return Desktops.RUNNING;
    }
    return succeeded == all ? SUCCESS : succeeded == 0 ? FAILED : "PartialFailed";
  }

  private static ObjectNode desktop(Resource invocation, JsonNode each, ProductCall call) {
    String begun = invocation.createdAt().truncatedTo(ChronoUnit.SECONDS).toString();
    ObjectNode shown =
        Json.object()
            .put(Desktops.ID, each.path(Desktops.ID).asString(""))
            .put("DesktopName", each.path("DesktopName").asString(""))
            .put("CreationTime", begun)
            .put("StartTime", begun)
            .put("UpdateTime", begun)
            .put("StopTime", "")
            .put("FinishTime", "")
            .put("Repeats", 1)
            .put("Dropped", 0)
            .put("ErrorCode", "")
            .put("ErrorInfo", "");
    return invocation.is(Desktops.RUNNING)
        ? shown.put(STATUS, Desktops.RUNNING)
        : ended(invocation, shown, each, call);
  }

  private static ObjectNode ended(
      Resource invocation, ObjectNode shown, JsonNode each, ProductCall call) {
    String end = invocation.state().since().truncatedTo(ChronoUnit.SECONDS).toString();
    shown.put("FinishTime", end).put("UpdateTime", end);
    if (each.has("error")) {
      return shown
          .put(STATUS, FAILED)
          .put("ErrorCode", each.path("error").asString(""))
          .put("ErrorInfo", each.path("info").asString(""));
    }
    int exitCode = each.path("exitCode").asInt(0);
    shown.put(STATUS, exitCode == 0 ? SUCCESS : FAILED).put("ExitCode", exitCode);
    if (call.flag("IncludeOutput")) {
      shown.put("Output", output(each.path("output").asString(""), call));
    }
    return exitCode == 0
        ? shown
        : shown
            .put("ErrorCode", "ExitCodeNonzero")
            .put("ErrorInfo", "The command exited with a code that is not 0.");
  }

  private static String output(String text, ProductCall call) {
    boolean plain = call.text("ContentEncoding", "").equals("PlainText");
    return plain ? text : CommandText.encoded(text);
  }
}
