package dev.ooslocal.inventory;

import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is found on an instance, as its agent would find it. */
final class Inspection {
  private Inspection() {}

  static Findings of(InspectedMachine machine, Wanted wanted) {
    InventoryType type = wanted.type();
    if (type.isOfWindows() && !machine.isWindows()) {
      return Findings.none(type.wire() + " is collected of Windows alone");
    }
    return switch (type) {
      case INSTANCE_INFORMATION -> Findings.of(List.of(information(machine)));
      case NETWORK -> Findings.of(networks(machine));
      case APPLICATION -> all(machine, type, "software");
      case SERVICE -> all(machine, type, "services");
      case WINDOWS_ROLE -> all(machine, type, "roles");
      case WINDOWS_UPDATE -> all(machine, type, "updates");
      case FILE -> Searches.files(machine, wanted.places());
      case WINDOWS_REGISTRY -> Searches.registry(machine, wanted.places());
    };
  }

  private static Findings all(InspectedMachine machine, InventoryType type, String name) {
    return Findings.of(machine.things(name).stream().map(one -> entry(type, one)).toList());
  }

  /** An entry as a seed file writes it: attributes with a small first letter, or a bare name. */
  static ObjectNode entry(InventoryType type, JsonNode seed) {
    ObjectNode found = Json.object();
    if (seed.isString()) {
      return found.put(type.attributes().getFirst().name(), seed.stringValue());
    }
    for (InventoryType.Attribute one : type.attributes()) {
      String name = one.name().substring(0, 1).toLowerCase(Locale.ROOT) + one.name().substring(1);
      JsonNode value = seed.has(name) ? seed.path(name) : seed.path(one.name());
      if (value.isValueNode()) {
        found.put(one.name(), value.asString());
      }
    }
    return found;
  }

  private static ObjectNode information(InspectedMachine machine) {
    JsonNode detail = machine.detail();
    String system = detail.path("OSName").asString("");
    return Json.object()
        .put("AgentName", "aliyunAssist")
        .put("AgentVersion", "2.2.3.700")
        .put("ComputerName", detail.path("HostName").asString(machine.id()))
        .put("InstanceId", machine.id())
        .put("IpAddress", detail.at("/VpcAttributes/PrivateIpAddress/IpAddress/0").asString(""))
        .put("PlatformName", system.replaceAll("\\s+[0-9].*", ""))
        .put("PlatformType", machine.isWindows() ? "windows" : "linux")
        .put("PlatformVersion", system.replaceAll("^[^0-9]*", "").replaceAll(" .*", ""))
        .put("RamRole", detail.path("RamRoleName").asString(""))
        .put("ResourceType", "Ecs.Instance");
  }

  private static List<ObjectNode> networks(InspectedMachine machine) {
    return machine
        .detail()
        .at("/NetworkInterfaces/NetworkInterface")
        .valueStream()
        .map(
            eni ->
                Json.object()
                    .put("Name", machine.isWindows() ? "Ethernet" : "eth0")
                    .put("MacAddress", eni.path("MacAddress").asString(""))
                    .put("IPV4", eni.path("PrimaryIpAddress").asString(""))
                    .put("IPV6", ""))
        .toList();
  }
}
