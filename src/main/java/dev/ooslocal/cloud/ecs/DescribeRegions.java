package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the regions. */
@Component
final class DescribeRegions implements EcsApi {
  @Override
  public ObjectNode handle(ProductCall call) {
    ObjectNode answer = Json.object();
    ArrayNode list = answer.putObject("Regions").putArray("Region");
    Regions.ALL.forEach(
        region ->
            list.addObject()
                .put("RegionId", region.id())
                .put("LocalName", region.name())
                .put("RegionEndpoint", "ecs." + region.id() + ".aliyuncs.com")
                .put("Status", "available"));
    return answer;
  }
}
