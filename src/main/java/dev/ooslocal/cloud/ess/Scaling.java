package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.ecs.Fleet;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a group larger or smaller, within its bounds. */
@Component
final class Scaling {
  private static final List<String> OUT_OF_REACH =
      List.of(EssKinds.STANDBY, EssKinds.PROTECTED, EssKinds.REMOVING, EssKinds.REMOVING_WAIT);
  private static final List<String> FROM_CONFIGURATION =
      List.of(
          "ImageId", "InstanceType", "SecurityGroupId", "KeyPairName", "InstanceName", "HostName");

  private final Resources resources;
  private final Groups groups;
  private final Members members;
  private final Activities activities;
  private final Fleet fleet;

  Scaling(Resources resources, Groups groups, Members members, Activities activities, Fleet fleet) {
    this.resources = resources;
    this.groups = groups;
    this.members = members;
    this.activities = activities;
    this.fleet = fleet;
  }

  /**
   * Brings a group to a size, as near as its bounds allow; the oldest instances go first.
   *
   * @return the id of the activity
   */
  String to(ProductCall call, Resource group, int wanted) {
    List<Resource> present = groups.members(call, group);
    int size = present.size();
    int target = Math.clamp(wanted, bound(group, "MinSize"), bound(group, "MaxSize"));
    List<String> touched = List.of();
    if (target > size) {
      touched = fleet.launch(call, machine(call, group).put("Amount", target - size));
      members.add(call, group, touched, Members.LAUNCHED);
    } else if (target < size) {
      List<Resource> gone =
          present.stream()
              .filter(member -> !OUT_OF_REACH.contains(member.state().name()))
              .limit(size - target)
              .toList();
      members.remove(call, group, gone, true);
      touched = gone.stream().map(Resource::id).toList();
    }
    String verb = target < size ? "Remove" : "Add";
    return activities.begin(
        call, group, "%s \"%d\" ECS instance".formatted(verb, touched.size()), size, touched);
  }

  private ObjectNode machine(ProductCall call, Resource group) {
    String id = group.detail().path("ActiveScalingConfigurationId").asString("");
    Resource configuration =
        resources
            .find(call, EssKinds.CONFIGURATION, id)
            .orElseThrow(() -> EssErrors.missing("ScalingConfiguration", id));
    ObjectNode machine = Json.object();
    for (String field : FROM_CONFIGURATION) {
      JsonNode value = configuration.detail().path(field);
      if (!value.asString("").isEmpty()) {
        machine.set(field, value);
      }
    }
    if (!machine.has("InstanceType")) {
      machine.set("InstanceType", configuration.detail().at("/InstanceTypes/InstanceType/0"));
    }
    machine.put("VSwitchId", vswitch(group));
    return machine.set("Tag", tags(configuration));
  }

  private static String vswitch(Resource group) {
    String first = group.detail().at("/VSwitchIds/VSwitchId/0").asString("");
    return first.isEmpty() ? group.detail().path("VSwitchId").asString("") : first;
  }

  private static JsonNode tags(Resource configuration) {
    JsonNode tags = configuration.detail().at("/Tags/Tag");
    return tags.isArray() ? tags : Json.array();
  }

  static int bound(Resource group, String field) {
    return group.detail().path(field).asInt(0);
  }
}
