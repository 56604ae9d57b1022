package dev.ooslocal.inventory;

import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is found on an instance. */
final class Inspection {
  private Inspection() {}

  static List<ObjectNode> of(InspectedMachine machine, InventoryType type) {
    return switch (type) {
      case INSTANCE_INFORMATION -> List.of(information(machine));
      case APPLICATION -> applications(machine);
      case NETWORK -> networks(machine);
      case FILE, WINDOWS_ROLE, SERVICE, WINDOWS_UPDATE, WINDOWS_REGISTRY ->
          throw new IllegalArgumentException("simulated instances have no " + type.wire());
    };
  }

  private static ObjectNode information(InspectedMachine machine) {
    JsonNode detail = machine.detail();
    String system = detail.path("OSName").asString("");
    return Json.object()
        .put("AgentType", "CloudAssistant")
        .put("AgentVersion", "2.2.3.700")
        .put("ComputerName", detail.path("HostName").asString(machine.id()))
        .put("InstanceId", machine.id())
        .put("InstanceStatus", "Active")
        .put("IpAddress", detail.at("/VpcAttributes/PrivateIpAddress/IpAddress/0").asString(""))
        .put("PlatformName", system.replaceAll("\\s+[0-9].*", ""))
        .put("PlatformType", windows(machine) ? "Windows" : "Linux")
        .put("PlatformVersion", system.replaceAll("^[^0-9]*", "").replaceAll(" .*", ""))
        .put("ResourceType", "ALIYUN::ECS::Instance");
  }

  /** Chosen: two programs when the seed file names none. */
  private static List<ObjectNode> applications(InspectedMachine machine) {
    if (!machine.software().isEmpty()) {
      return machine.software().stream().map(Inspection::application).toList();
    }
    return windows(machine)
        ? List.of(
            application("Internet Explorer", "11.0.1", "Microsoft Corporation"),
            application("Aliyun Assist", "2.2.3.700", "Alibaba Cloud"))
        : List.of(
            application("aliyun-assist", "2.2.3.700", "Alibaba Cloud"),
            application("openssl", "1.1.1k", "Alibaba Cloud"));
  }

  private static ObjectNode application(JsonNode seed) {
    if (seed.isString()) {
      return application(seed.stringValue(), "", "");
    }
    ObjectNode found = Json.object();
    for (InventoryType.Attribute one : InventoryType.APPLICATION.attributes()) {
      String name = one.name().substring(0, 1).toLowerCase(Locale.ROOT) + one.name().substring(1);
      JsonNode value = seed.has(name) ? seed.path(name) : seed.path(one.name());
      if (value.isValueNode()) {
        found.put(one.name(), value.asString());
      }
    }
    return found;
  }

  private static ObjectNode application(String name, String version, String publisher) {
    return Json.object()
        .put("Name", name)
        .put("Version", version)
        .put("Publisher", publisher)
        .put("Architecture", "x86_64");
  }

  private static List<ObjectNode> networks(InspectedMachine machine) {
    return machine
        .detail()
        .at("/NetworkInterfaces/NetworkInterface")
        .valueStream()
        .map(
            eni ->
                Json.object()
                    .put("Name", windows(machine) ? "Ethernet" : "eth0")
                    .put("MacAddress", eni.path("MacAddress").asString(""))
                    .put("IPV4", eni.path("PrimaryIpAddress").asString("")))
        .toList();
  }

  private static boolean windows(InspectedMachine machine) {
    return machine.detail().path("OSType").asString("linux").equalsIgnoreCase("windows");
  }
}
