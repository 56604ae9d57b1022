package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the zones of a region. */
@Component
final class DescribeZones implements EcsApi {
  @Override
  public ObjectNode handle(ProductCall call) {
    ObjectNode answer = Json.object();
    ArrayNode list = answer.putObject("Zones").putArray("Zone");
    Regions.ZONES.forEach(letter -> list.add(zone(call.region() + "-" + letter, letter)));
    return answer;
  }

  private static ObjectNode zone(String id, String letter) {
    ObjectNode zone =
        Json.object()
            .put("ZoneId", id)
            .put("ZoneType", "AvailabilityZone")
            .put("LocalName", "可用区" + letter.toUpperCase(Locale.ROOT));
    ArrayNode types = zone.putObject("AvailableInstanceTypes").putArray("InstanceTypes");
    InstanceType.ALL.forEach(type -> types.add(type.id()));
    zone.putObject("AvailableDiskCategories")
        .putArray("DiskCategories")
        .add("cloud_essd")
        .add("cloud_ssd")
        .add("cloud_efficiency");
    zone.putObject("AvailableResourceCreation")
        .putArray("ResourceTypes")
        .add("VSwitch")
        .add("Instance")
        .add("Disk");
    return zone;
  }
}
