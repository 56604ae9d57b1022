package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists VPCs. */
@Component
final class DescribeVpcs implements EcsApi {
  private static final int LARGEST_PAGE = 50;

  private final Resources resources;

  DescribeVpcs(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<String> ids = call.texts("VpcId");
    List<Resource> all =
        ids.isEmpty()
            ? resources.all(call, EcsKinds.VPC)
            : resources.withIds(call, EcsKinds.VPC, ids);
    List<ObjectNode> found =
        all.stream()
            .map(DescribeVpcs::element)
            .filter(Filters.equal(call, "VpcName", "IsDefault"))
            .filter(Filters.tagged(call))
            .toList();
    return Listing.page(call, "Vpcs", "Vpc", found, LARGEST_PAGE);
  }

  private static ObjectNode element(Resource found) {
    return found.detail().put("Status", found.state().name());
  }
}
