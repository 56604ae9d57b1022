package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Gives a stopped instance another type. */
@Component
final class ModifyInstanceSpec implements EcsApi {
  private final Instances instances;

  ModifyInstanceSpec(Instances instances) {
    this.instances = instances;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    InstanceType type = InstanceType.asked(call);
    instances.become(call, instances.hold(call, call.required("InstanceId")), type);
    return Json.object();
  }
}
