package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Starts a stopped instance. */
@Component
final class StartInstance implements EcsApi {
  private final Instances instances;

  StartInstance(Instances instances) {
    this.instances = instances;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    instances.start(call, instances.hold(call, call.required("InstanceId")));
    return Json.object();
  }
}
