package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists VSwitches. */
@Component
final class DescribeVSwitches implements EcsApi {
  private static final int LARGEST_PAGE = 50;

  private final Resources resources;

  DescribeVSwitches(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<String> ids = call.texts("VSwitchId");
    List<Resource> all =
        ids.isEmpty()
            ? resources.all(call, EcsKinds.VSWITCH)
            : resources.withIds(call, EcsKinds.VSWITCH, ids);
    List<ObjectNode> found =
        all.stream()
            .map(DescribeVSwitches::element)
            .filter(Filters.equal(call, "VpcId", "ZoneId", "VSwitchName"))
            .filter(Filters.tagged(call))
            .toList();
    return Listing.page(call, "VSwitches", "VSwitch", found, LARGEST_PAGE);
  }

  private static ObjectNode element(Resource found) {
    return found.detail().put("Status", found.state().name());
  }
}
