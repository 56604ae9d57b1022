package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Scales a group as a rule says. */
@Component
final class ExecuteScalingRule implements EssApi {
  private final Resources resources;
  private final Groups groups;
  private final Scaling scaling;

  ExecuteScalingRule(Resources resources, Groups groups, Scaling scaling) {
    this.resources = resources;
    this.groups = groups;
    this.scaling = scaling;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    String ari = call.required("ScalingRuleAri");
    String id = ari.substring(ari.lastIndexOf('/') + 1);
    Resource rule =
        resources
            .find(call, EssKinds.RULE, id)
            .orElseThrow(() -> EssErrors.missing("ScalingRule", id));
    Resource group = groups.ready(call, String.valueOf(rule.owner()));
    int size = groups.members(call, group).size();
    return Json.object().put("ScalingActivityId", scaling.to(call, group, size(rule, size)));
  }

  private static int size(Resource rule, int size) {
    return Adjustment.of(rule.detail().path("AdjustmentType").asString(""))
        .applied(size, rule.detail().path("AdjustmentValue").asInt(0));
  }
}
