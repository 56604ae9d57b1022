package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.CommandScripts;
import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Records;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs commands on instances. How a scripted one ends is decided at once and shown when it has
 * finished; others end so too, without output, or are really run where the settings say so.
 */
@Component
final class Invocations {
  private final Resources resources;
  private final Records records;
  private final PatchPlugin patchPlugin;
  private final LocalCommands local;

  Invocations(Resources resources, Records records, PatchPlugin patchPlugin, LocalCommands local) {
    this.resources = resources;
    this.records = records;
    this.patchPlugin = patchPlugin;
    this.local = local;
  }

  /** The id of the new invocation. */
  String start(ProductCall call, Resource command) {
    return start(call, command, local.areOn());
  }

  /** For who wants to know the end at once: nothing is really run. */
  String simulate(ProductCall call, Resource command) {
    return start(call, command, false);
  }

  private String start(ProductCall call, Resource command, boolean really) {
    List<Resource> targets = targets(call);
    String id = Ids.withPrefix("t-");
    ObjectNode detail = head(call, command, id);
    String text = filledIn(call, command);
    ArrayNode results = detail.putArray("results");
    List<Resource> real =
        targets.stream().filter(instance -> really && isUnscripted(instance, text)).toList();
    targets.forEach(
        instance -> results.add(real.contains(instance) ? real(instance) : result(instance, text)));
    Resource invocation =
        new Resource(
            call.world(),
            call.region(),
            EcsKinds.INVOCATION,
            id,
            command.name(),
            command.id(),
            new Life.State(real.isEmpty() ? EcsKinds.RUNNING : EcsKinds.EXECUTING, call.now()),
            call.now(),
            detail);
    resources.insert(invocation, null);
    records.added(invocation);
    targets.stream()
        .filter(instance -> instance.is(EcsKinds.RUNNING))
        .forEach(instance -> patchPlugin.obey(call, instance.id(), text));
    for (Resource instance : real) {
      local.runAfterwards(
          new CommandRun(call.world(), call.region(), id, instance.id(), call.now()),
          Script.of(command, text, instance));
    }
    return id;
  }

  private List<Resource> targets(ProductCall call) {
    List<String> ids = call.requiredTexts("InstanceId", "InstanceIds");
    List<Resource> found = resources.withIds(call, EcsKinds.INSTANCE, ids);
    if (found.size() < new TreeSet<>(ids).size()) {
      throw EcsErrors.notFound("InvalidInstance", "instances");
    }
    return found;
  }

  private static ObjectNode head(ProductCall call, Resource command, String id) {
    ObjectNode from = command.detail();
    return Json.object()
        .put("InvokeId", id)
        .put("CommandId", command.id())
        .put("CommandName", command.name())
        .put("CommandDescription", from.path("Description").asString(""))
        .put("CommandType", from.path("Type").asString(""))
        .put("CommandContent", from.path("CommandContent").asString(""))
        .put("WorkingDir", from.path("WorkingDir").asString(""))
        .put("Timeout", from.path("Timeout").asInt(0))
        .put("Parameters", call.text("Parameters", "{}"))
        .put("Username", call.text("Username", ""))
        .put("Timed", false)
        .put("Frequency", "")
        .put("RepeatMode", "Once")
        .put("CreationTime", EcsTime.seconds(call.now()));
  }

  /** A command with parameters is told apart by the text that would really run. */
  private static String filledIn(ProductCall call, Resource command) {
    byte[] content =
        Base64.getDecoder().decode(command.detail().path("CommandContent").asString(""));
    String text = new String(content, StandardCharsets.UTF_8);
    if (!command.detail().path("EnableParameter").asBoolean(false)) {
      return text;
    }
    for (Map.Entry<String, String> value : parameters(call).entrySet()) {
      text =
          text.replaceAll(
              "\\{\\{\\s*" + Pattern.quote(value.getKey()) + "\\s*}}",
              Matcher.quoteReplacement(value.getValue()));
    }
    return text;
  }

  private static Map<String, String> parameters(ProductCall call) {
    Map<String, String> values = new HashMap<>();
    try {
      JsonNode given = Json.parse(call.text("Parameters", "{}"));
      given.properties().forEach(each -> values.put(each.getKey(), each.getValue().asString("")));
      return values;
    } catch (JacksonException notJson) {
      throw new ApiException(
          "InvalidParameter.Parameters", 400, "The specified parameter Parameters is not valid.");
    }
  }

  private static boolean isUnscripted(Resource instance, String text) {
    return instance.is(EcsKinds.RUNNING)
        && CommandScripts.find(instance.detail(), text).isEmpty()
        && !PatchPlugin.isCalledBy(text)
        && !InstanceFacts.areAskedBy(text);
  }

  private static ObjectNode real(Resource instance) {
    return Json.object().put("InstanceId", instance.id()).put(CommandEnds.REAL, true);
  }

  private static ObjectNode result(Resource instance, String text) {
    ObjectNode result = Json.object().put("InstanceId", instance.id());
    if (!instance.is(EcsKinds.RUNNING)) {
      return result
          .put("error", "InstanceNotRunning")
          .put("info", "The instance is not running when the command is sent.");
    }
    CommandScripts.Result end =
        CommandScripts.find(instance.detail(), text).orElseGet(() -> unscripted(instance, text));
    return result.put("exitCode", end.exitCode()).put("output", end.output());
  }

  private static CommandScripts.Result unscripted(Resource instance, String text) {
    return new CommandScripts.Result(
        InstanceFacts.areAskedBy(text) ? InstanceFacts.of(instance) : "", 0);
  }
}
