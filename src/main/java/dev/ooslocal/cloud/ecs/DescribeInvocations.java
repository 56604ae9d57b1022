package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists invocations with how far they are. */
@Component
final class DescribeInvocations implements EcsApi {
  private static final int LARGEST_PAGE = 50;

  private final Resources resources;

  DescribeInvocations(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    call.minds("ContentEncoding", "InstanceId", "InstanceIds");
    List<Resource> all =
        call.text("InvokeId")
            .map(id -> resources.withIds(call, EcsKinds.INVOCATION, List.of(id)))
            .orElseGet(() -> resources.all(call, EcsKinds.INVOCATION));
    List<ObjectNode> found =
        all.stream()
            .map(invocation -> InvocationElements.invocation(invocation, call))
            .filter(Filters.equal(call, "CommandId", "CommandName", "CommandType", "InvokeStatus"))
            .filter(invocation -> ranOn(invocation, call))
            .toList();
    return Listing.page(call, "Invocations", "Invocation", found, LARGEST_PAGE);
  }

  private static boolean ranOn(ObjectNode invocation, ProductCall call) {
    List<String> wanted = call.texts("InstanceId", "InstanceIds");
    return wanted.isEmpty()
        || invocation
            .at("/InvokeInstances/InvokeInstance")
            .valueStream()
            .anyMatch(each -> wanted.contains(each.path("InstanceId").asString("")));
  }
}
