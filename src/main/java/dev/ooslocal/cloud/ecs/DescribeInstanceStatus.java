package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists instances with their status alone. */
@Component
final class DescribeInstanceStatus implements EcsApi {
  private static final int LARGEST_PAGE = 50;

  private final Resources resources;

  DescribeInstanceStatus(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<String> ids = call.texts("InstanceId", "InstanceIds");
    List<Resource> instances =
        ids.isEmpty()
            ? resources.all(call, EcsKinds.INSTANCE)
            : resources.withIds(call, EcsKinds.INSTANCE, ids);
    if (instances.size() < ids.size()) {
      throw EcsErrors.noInstance();
    }
    List<ObjectNode> states =
        instances.stream()
            .filter(instance -> Filters.equal(call, "ZoneId").test(instance.detail()))
            .map(DescribeInstanceStatus::element)
            .toList();
    return Listing.page(call, "InstanceStatuses", "InstanceStatus", states, LARGEST_PAGE);
  }

  private static ObjectNode element(Resource instance) {
    return Json.object().put("InstanceId", instance.id()).put("Status", instance.state().name());
  }
}
