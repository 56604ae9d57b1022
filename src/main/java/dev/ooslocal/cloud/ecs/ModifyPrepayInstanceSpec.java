package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Gives a stopped subscription instance another type. */
@Component
final class ModifyPrepayInstanceSpec implements EcsApi {
  private final Instances instances;

  ModifyPrepayInstanceSpec(Instances instances) {
    this.instances = instances;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    InstanceType type = InstanceType.asked(call);
    Resource instance = instances.hold(call, call.required("InstanceId"));
    if (!instance.detail().path("InstanceChargeType").asString("").equals("PrePaid")) {
      throw EcsErrors.forbidden(
          "InvalidInstanceChargeType.ValueNotSupported",
          "The instance is not a subscription instance.");
    }
    instances.become(call, instance, type);
    return Json.object().put("OrderId", Ids.withPrefix("2"));
  }
}
