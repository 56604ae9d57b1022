package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists scaling groups with how many instances each has in which state. */
@Component
final class DescribeScalingGroups implements EssApi {
  private static final int LARGEST_PAGE = 50;

  private final Resources resources;
  private final Groups groups;

  DescribeScalingGroups(Resources resources, Groups groups) {
    this.resources = resources;
    this.groups = groups;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<String> ids = call.texts(Groups.PARAMETER, "ScalingGroupIds");
    List<String> names = call.texts("ScalingGroupName", "ScalingGroupNames");
    List<Resource> found =
        ids.isEmpty()
            ? resources.all(call, EssKinds.GROUP)
            : resources.withIds(call, EssKinds.GROUP, ids);
    return Listing.page(
        call,
        "ScalingGroups",
        "ScalingGroup",
        found.stream()
            .filter(group -> names.isEmpty() || names.contains(group.name()))
            .map(group -> groups.element(call, group))
            .toList(),
        LARGEST_PAGE);
  }
}
