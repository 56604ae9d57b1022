package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.extension.Assistant;
import dev.ooslocal.platform.Json;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The simulated Cloud Assistant as extensions use it. */
@Component
final class InstanceAssistant implements Assistant {
  private final Inhabitants instances;
  private final Resources resources;
  private final Commands commands;
  private final Invocations invocations;

  InstanceAssistant(
      Inhabitants instances, Resources resources, Commands commands, Invocations invocations) {
    this.instances = instances;
    this.resources = resources;
    this.commands = commands;
    this.invocations = invocations;
  }

  @Override
  public Optional<String> osType(String account, String region, String instanceId) {
    return instances.find(account, region, instanceId).map(InstanceAssistant::osType);
  }

  @Override
  public Outcome run(String account, String region, String instanceId, String name, String script) {
    ObjectNode parameters = Json.object().put("InstanceId", instanceId).put("Name", name);
    ProductCall plain = instances.call(account, region, parameters);
    boolean windows = osType(account, region, instanceId).filter("windows"::equals).isPresent();
    parameters
        .put("Type", windows ? "RunPowerShellScript" : "RunShellScript")
        .put("CommandContent", script)
        .put("ContentEncoding", "PlainText");
    String invocation = invocations.simulate(plain, commands.createPassing(plain));
    return resources
        .find(plain, EcsKinds.INVOCATION, invocation)
        .map(made -> outcome(made.detail().path("results").path(0)))
        .orElseThrow(() -> new IllegalStateException("the invocation is gone at once"));
  }

  private static Outcome outcome(JsonNode result) {
    return result.has("error")
        ? new Outcome(false, result.path("info").asString(""))
        : new Outcome(result.path("exitCode").asInt(0) == 0, result.path("output").asString(""));
  }

  private static String osType(Resource instance) {
    return instance.detail().path("OSType").asString("linux");
  }
}
