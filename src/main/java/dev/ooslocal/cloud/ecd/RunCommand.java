package dev.ooslocal.cloud.ecd;

import dev.ooslocal.cloud.ecs.CommandText;
import dev.ooslocal.cloud.ecs.PatchPlugin;
import dev.ooslocal.cloud.simulated.CommandScripts;
import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Records;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs a command on desktops: it prints what their seeds say, or nothing, and is never really run.
 * Limits and codes are chosen.
 */
@Component
final class RunCommand implements EcdApi {
  private static final List<String> TYPES = List.of("RunBatScript", "RunPowerShellScript");
  private static final int BAD_REQUEST = 400;
  private static final int TIMEOUT = 60;
  private static final int LONGEST = 86_400;

  private final Resources resources;
  private final Records records;
  private final Desktops desktops;
  private final PatchPlugin patchPlugin;

  RunCommand(Resources resources, Records records, Desktops desktops, PatchPlugin patchPlugin) {
    this.resources = resources;
    this.records = records;
    this.desktops = desktops;
    this.patchPlugin = patchPlugin;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    String type = type(call);
    String text = CommandText.of(call);
    List<Resource> targets = desktops.named(call);
    String id = Ids.withPrefix("t-");
    ObjectNode detail =
        Json.object()
            .put("InvokeId", id)
            .put("CommandType", type)
            .put("CommandContent", CommandText.encoded(text))
            .put("Timeout", call.number("Timeout", TIMEOUT, 1, LONGEST))
            .put("EndUserId", call.text("EndUserId", ""))
            .put("CreationTime", call.now().truncatedTo(ChronoUnit.SECONDS).toString());
    ArrayNode results = detail.putArray("results");
    targets.forEach(desktop -> results.add(result(desktop, text)));
    Resource invocation =
        new Resource(
            call.world(),
            call.region(),
            desktops.invocation(),
            id,
            "",
            null,
            new Life.State(Desktops.RUNNING, call.now()),
            call.now(),
            detail);
    resources.insert(invocation, null);
    records.added(invocation);
    targets.stream()
        .filter(desktop -> desktop.is(Desktops.RUNNING))
        .forEach(desktop -> patchPlugin.obey(call, desktop.id(), text));
    return Json.object().put("InvokeId", id);
  }

  private static String type(ProductCall call) {
    String asked = call.required("Type");
    return TYPES.stream()
        .filter(asked::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                new ApiException(
                    "InvalidParameter.Type",
                    BAD_REQUEST,
                    "The specified parameter Type is not valid; it may be %s."
                        .formatted(String.join(", ", TYPES))));
  }

  private static ObjectNode result(Resource desktop, String text) {
    ObjectNode result =
        Json.object()
            .put(Desktops.ID, desktop.id())
            .put("DesktopName", desktop.detail().path("DesktopName").asString(""));
    if (!desktop.is(Desktops.RUNNING)) {
      return result
          .put("error", "DesktopNotRunning")
          .put("info", "The desktop is not running when the command is sent.");
    }
    CommandScripts.Result end = CommandScripts.run(desktop.detail(), text);
    return result.put("exitCode", end.exitCode()).put("output", end.output());
  }
}
