package dev.ooslocal.cloud.ecd;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells on which desktops commands can be run. Of the answer only {@code
 * StatusModels[].LastHeartbeatTime} is known from templates; the rest is chosen.
 */
@Component
final class DescribeCloudAssistantStatus implements EcdApi {
  private static final int LARGEST_PAGE = 50;

  private final Desktops desktops;

  DescribeCloudAssistantStatus(Desktops desktops) {
    this.desktops = desktops;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<Resource> all =
        call.texts(Desktops.ID, Desktops.ID + "s").isEmpty()
            ? desktops.all(call)
            : desktops.named(call);
    List<ObjectNode> found = all.stream().map(each -> element(each, call)).toList();
    return Listing.tokens(call, "StatusModels", found, "MaxResults", LARGEST_PAGE);
  }

  private static ObjectNode element(Resource desktop, ProductCall call) {
    boolean running = desktop.is(Desktops.RUNNING);
    return Json.object()
        .put(Desktops.ID, desktop.id())
        .put("CloudAssistantStatus", Boolean.toString(running))
        .put(
            "LastHeartbeatTime",
            running ? call.now().truncatedTo(ChronoUnit.SECONDS).toString() : "");
  }
}
