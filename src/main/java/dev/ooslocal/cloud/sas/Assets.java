package dev.ooslocal.cloud.sas;

import dev.ooslocal.cloud.simulated.DescribedKinds;
import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * The simulated instances of all regions as Security Center sees them, each under a UUID made of
 * its id, and the agents that were installed on them.
 */
@Component
final class Assets {
  private static final int NOT_FOUND = 404;
  private static final String EVERYWHERE = "global";
  private static final String INSTALLING = "Installing";
  static final String INSTALLED = "Installed";
  static final String FAILED = "Failed";
  private static final Kind AGENT =
      new Kind(
          "sas.agent",
          new Life(Map.of(INSTALLING, new Life.Step(INSTALLED, Duration.ofSeconds(40)))));

  private final Resources resources;
  private final Kind instances;

  Assets(Resources resources, DescribedKinds kinds) {
    this.resources = resources;
    this.instances = kinds.kind("ecs.instance");
  }

  static String uuid(String instanceId) {
    return UUID.nameUUIDFromBytes(instanceId.getBytes(StandardCharsets.UTF_8)).toString();
  }

  List<Resource> all(ProductCall call) {
    return resources.everywhere(call, instances);
  }

  /** The instance of a UUID. The code is chosen. */
  Resource machine(ProductCall call, String uuid) {
    return all(call).stream()
        .filter(machine -> uuid(machine.id()).equals(uuid))
        .findFirst()
        .orElseThrow(
            () -> new ApiException("MachineNotExist", NOT_FOUND, "The machine does not exist."));
  }

  Optional<Resource> agent(ProductCall call, String uuid) {
    return resources.find(call.in(EVERYWHERE), AGENT, uuid);
  }

  /** Installs the agent, or fails to when the instance does not run. */
  void install(ProductCall call, Resource machine) {
    String uuid = uuid(machine.id());
    resources.erase(call.in(EVERYWHERE), AGENT, uuid);
    resources.insert(
        new Resource(
            call.world(),
            EVERYWHERE,
            AGENT,
            uuid,
            "",
            machine.id(),
            new Life.State(machine.is("Running") ? INSTALLING : FAILED, call.now()),
            call.now(),
            Json.object()),
        null);
  }

  boolean isOnline(ProductCall call, Resource machine) {
    return machine.is("Running")
        && agent(call, uuid(machine.id())).filter(agent -> agent.is(INSTALLED)).isPresent();
  }

  ObjectNode element(ProductCall call, Resource machine) {
    ObjectNode detail = machine.detail();
    return Json.object()
        .put("Uuid", uuid(machine.id()))
        .put("InstanceId", machine.id())
        .put("InstanceName", machine.name())
        .put("Region", machine.region())
        .put("RegionId", machine.region())
        .put("RegionName", machine.region())
        .put("Os", detail.path("OSType").asString(""))
        .put("OsName", detail.path("OSName").asString(""))
        .put("Status", machine.state().name())
        .put("ClientStatus", isOnline(call, machine) ? "online" : "offline")
        .put("ClientSubStatus", isOnline(call, machine) ? "online" : "uninstalled")
        .put("IntranetIp", address(detail))
        .put("InternetIp", detail.at("/EipAddress/IpAddress").asString(""))
        .put("VpcInstanceId", detail.at("/VpcAttributes/VpcId").asString(""))
        .put("AssetType", "0")
        .put("Vendor", 0)
        .put("FlagName", "ALIYUN");
  }

  private static String address(ObjectNode detail) {
    return detail.at("/VpcAttributes/PrivateIpAddress/IpAddress/0").asString("");
  }
}
