package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists security groups. */
@Component
final class DescribeSecurityGroups implements EcsApi {
  private static final int LARGEST_PAGE = 100;

  private final Resources resources;

  DescribeSecurityGroups(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<String> ids = call.texts("SecurityGroupIds", "SecurityGroupId");
    List<Resource> all =
        ids.isEmpty()
            ? resources.all(call, EcsKinds.SECURITY_GROUP)
            : resources.withIds(call, EcsKinds.SECURITY_GROUP, ids);
    List<ObjectNode> found =
        all.stream()
            .map(DescribeSecurityGroups::element)
            .filter(Filters.equal(call, "VpcId", "SecurityGroupName"))
            .filter(Filters.tagged(call))
            .toList();
    return Listing.page(call, "SecurityGroups", "SecurityGroup", found, LARGEST_PAGE);
  }

  private static ObjectNode element(Resource found) {
    return found.detail();
  }
}
