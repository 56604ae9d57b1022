package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.ecs.Fleet;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes instances that run already into a group. */
@Component
final class AttachInstances implements EssApi {
  private final Resources resources;
  private final Groups groups;
  private final Members members;
  private final Activities activities;
  private final Fleet fleet;

  AttachInstances(
      Resources resources, Groups groups, Members members, Activities activities, Fleet fleet) {
    this.resources = resources;
    this.groups = groups;
    this.members = members;
    this.activities = activities;
    this.fleet = fleet;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<String> ids = call.requiredTexts("InstanceId", "InstanceIds");
    Resource group = groups.ready(call, call.required(Groups.PARAMETER));
    ids.forEach(id -> check(call, id));
    int size = groups.members(call, group).size();
    if (size + ids.size() > Scaling.bound(group, "MaxSize")) {
      throw EssErrors.invalid(
          "IncorrectCapacity.MaxSize",
          "To attach the instances, the total capacity will be greater than the MaxSize.");
    }
    members.add(call, group, ids, Members.ATTACHED);
    String what = "Attach \"%d\" ECS instance".formatted(ids.size());
    return Json.object().put("ScalingActivityId", activities.begin(call, group, what, size, ids));
  }

  private void check(ProductCall call, String id) {
    Resource instance = fleet.find(call, id).orElseThrow(() -> EssErrors.missing("Instance", id));
    if (!Fleet.isUp(instance)) {
      throw EssErrors.invalid(
          "IncorrectInstanceStatus",
          "The current status of instance %s does not support this action.".formatted(id));
    }
    if (resources.find(call, EssKinds.MEMBER, id).isPresent()) {
      throw EssErrors.invalid(
          "InvalidInstanceId.InUse",
          "The specified instance %s is already attached to a scaling group.".formatted(id));
    }
  }
}
