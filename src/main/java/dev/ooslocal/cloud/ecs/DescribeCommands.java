package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists kept commands. */
@Component
final class DescribeCommands implements EcsApi {
  private static final int LARGEST_PAGE = 50;

  private final Resources resources;

  DescribeCommands(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<ObjectNode> found =
        resources.all(call, EcsKinds.COMMAND_TEXT).stream()
            .map(Resource::detail)
            .filter(Filters.equal(call, "CommandId", "Name", "Type"))
            .filter(Filters.tagged(call))
            .toList();
    return Listing.page(call, "Commands", "Command", found, LARGEST_PAGE);
  }
}
