package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Stops several running instances. */
@Component
final class StopInstances implements EcsApi {
  private final Instances instances;

  StopInstances(Instances instances) {
    this.instances = instances;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<Resource> all = instances.hold(call, call.requiredTexts("InstanceId", "InstanceIds"));
    all.forEach(instance -> instances.stop(call, instance));
    return InstanceResponses.of(all, EcsKinds.STOPPING);
  }
}
