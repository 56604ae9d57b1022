package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Scales a group without a rule. */
@Component
final class ScaleWithAdjustment implements EssApi {
  private static final int MOST = 2000;

  private final Groups groups;
  private final Scaling scaling;

  ScaleWithAdjustment(Groups groups, Scaling scaling) {
    this.groups = groups;
    this.scaling = scaling;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Adjustment adjustment = Adjustment.of(call.required("AdjustmentType"));
    call.required("AdjustmentValue");
    int value = call.number("AdjustmentValue", 0, -MOST, MOST);
    Resource group = groups.ready(call, call.required(Groups.PARAMETER));
    int size = groups.members(call, group).size();
    return Json.object()
        .put("ScalingActivityId", scaling.to(call, group, adjustment.applied(size, value)));
  }
}
