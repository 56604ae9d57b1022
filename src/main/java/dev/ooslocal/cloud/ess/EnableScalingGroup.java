package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Enables a group with a configuration; it then launches as many instances as it needs at least.
 */
@Component
final class EnableScalingGroup implements EssApi {
  private final Resources resources;
  private final Groups groups;
  private final Members members;
  private final Scaling scaling;

  EnableScalingGroup(Resources resources, Groups groups, Members members, Scaling scaling) {
    this.resources = resources;
    this.groups = groups;
    this.members = members;
    this.scaling = scaling;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Resource group = groups.hold(call);
    if (!group.is(EssKinds.INACTIVE)) {
      throw EssErrors.wrongState();
    }
    activate(call, group);
    Resource enabled = group.in(EssKinds.ACTIVE, call.now());
    resources.update(enabled);
    List<String> given = call.texts("InstanceId", "InstanceIds");
    members.add(call, enabled, given, Members.ATTACHED);
    int present = groups.members(call, enabled).size();
    if (present < Scaling.bound(enabled, "MinSize")) {
      scaling.to(call, enabled, Scaling.bound(enabled, "MinSize"));
    }
    return Json.object();
  }

  private void activate(ProductCall call, Resource group) {
    String id =
        call.text(
            "ActiveScalingConfigurationId",
            group.detail().path("ActiveScalingConfigurationId").asString(""));
    Resource configuration =
        resources
            .hold(call, EssKinds.CONFIGURATION, id)
            .filter(found -> group.id().equals(found.owner()))
            .orElseThrow(() -> EssErrors.missing("ScalingConfiguration", id));
    resources.update(configuration.in(EssKinds.ACTIVE, call.now()));
    group.detail().put("ActiveScalingConfigurationId", id);
  }
}
