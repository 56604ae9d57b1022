package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes instances out; those that the group launched are released. */
@Component
final class RemoveInstances implements EssApi {
  private final Departures departures;

  RemoveInstances(Departures departures) {
    this.departures = departures;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    return Json.object().put("ScalingActivityId", departures.begin(call, "Remove", true));
  }
}
