package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be had in a zone: all instance types that there are, without end. */
@Component
final class DescribeAvailableResource implements EcsApi {
  @Override
  public ObjectNode handle(ProductCall call) {
    String what = call.required("DestinationResource");
    List<String> wanted = call.texts("InstanceType");
    ObjectNode zone =
        Json.object()
            .put("ZoneId", call.text("ZoneId", call.region() + "-h"))
            .put("RegionId", call.region())
            .put("Status", "Available")
            .put("StatusCategory", "WithStock");
    ObjectNode resource =
        zone.putObject("AvailableResources")
            .putArray("AvailableResource")
            .addObject()
            .put("Type", what);
    ArrayNode supported = resource.putObject("SupportedResources").putArray("SupportedResource");
    InstanceType.ALL.stream()
        .map(InstanceType::id)
        .filter(id -> wanted.isEmpty() || wanted.contains(id))
        .forEach(
            id ->
                supported
                    .addObject()
                    .put("Value", id)
                    .put("Status", "Available")
                    .put("StatusCategory", "WithStock"));
    ObjectNode answer = Json.object();
    answer.putObject("AvailableZones").putArray("AvailableZone").add(zone);
    return answer;
  }
}
