package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Stops a running instance. */
@Component
final class StopInstance implements EcsApi {
  private final Instances instances;

  StopInstance(Instances instances) {
    this.instances = instances;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    instances.stop(call, instances.hold(call, call.required("InstanceId")));
    return Json.object();
  }
}
