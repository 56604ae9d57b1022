package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Releases an instance that is stopped, or any by force. */
@Component
final class DeleteInstance implements EcsApi {
  private final Instances instances;

  DeleteInstance(Instances instances) {
    this.instances = instances;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    instances.delete(call, instances.hold(call, call.required("InstanceId")));
    return Json.object();
  }
}
