package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists the results of invocations, one per instance. */
@Component
final class DescribeInvocationResults implements EcsApi {
  private static final int LARGEST_PAGE = 50;

  private final Resources resources;

  DescribeInvocationResults(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    call.minds("ContentEncoding");
    List<Resource> all =
        call.text("InvokeId")
            .map(id -> resources.withIds(call, EcsKinds.INVOCATION, List.of(id)))
            .orElseGet(() -> resources.all(call, EcsKinds.INVOCATION));
    List<ObjectNode> found =
        all.stream()
            .flatMap(invocation -> InvocationElements.results(invocation, call).stream())
            .filter(Filters.equal(call, "InstanceId", "CommandId", "InvokeRecordStatus"))
            .toList();
    ObjectNode page =
        Listing.page(call, "InvocationResults", "InvocationResult", found, LARGEST_PAGE);
    return Json.object().set("Invocation", page);
  }
}
