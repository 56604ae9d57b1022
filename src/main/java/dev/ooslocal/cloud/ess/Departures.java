package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes instances that are named out of a group. */
@Component
final class Departures {
  private final Groups groups;
  private final Members members;
  private final Activities activities;

  Departures(Groups groups, Members members, Activities activities) {
    this.groups = groups;
    this.members = members;
    this.activities = activities;
  }

  /** The id of the activity. */
  String begin(ProductCall call, String verb, boolean releases) {
    Resource group = groups.ready(call, call.required(Groups.PARAMETER));
    List<Resource> leaving = members.hold(call, group);
    int size = groups.members(call, group).size();
    if (size - leaving.size() < Scaling.bound(group, "MinSize")) {
      throw EssErrors.invalid(
          "IncorrectCapacity.MinSize",
          "To remove the instances, the total capacity will be lesser than the MinSize.");
    }
    members.remove(call, group, leaving, releases);
    return activities.begin(
        call,
        group,
        "%s \"%d\" ECS instance".formatted(verb, leaving.size()),
        size,
        leaving.stream().map(Resource::id).toList());
  }
}
