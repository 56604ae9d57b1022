package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Restarts a running instance. */
@Component
final class RebootInstance implements EcsApi {
  private final Instances instances;

  RebootInstance(Instances instances) {
    this.instances = instances;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    instances.reboot(call, instances.hold(call, call.required("InstanceId")));
    return Json.object();
  }
}
