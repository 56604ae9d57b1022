package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lets instances go that then stay as they are. */
@Component
final class DetachInstances implements EssApi {
  private final Departures departures;

  DetachInstances(Departures departures) {
    this.departures = departures;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    return Json.object().put("ScalingActivityId", departures.begin(call, "Detach", false));
  }
}
