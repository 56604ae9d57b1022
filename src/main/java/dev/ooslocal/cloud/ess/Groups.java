package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Scaling groups with their members. */
@Component
final class Groups {
  static final String PARAMETER = "ScalingGroupId";

  private final Resources resources;

  Groups(Resources resources) {
    this.resources = resources;
  }

  /** The group that a call names, held for a change. */
  Resource hold(ProductCall call) {
    return hold(call, call.required(PARAMETER));
  }

  Resource hold(ProductCall call, String id) {
    return resources
        .hold(call, EssKinds.GROUP, id)
        .orElseThrow(() -> EssErrors.missing("ScalingGroup", id));
  }

  /** The same, if it is enabled and no scaling activity is under way. */
  Resource ready(ProductCall call, String id) {
    Resource group = hold(call, id);
    if (!group.is(EssKinds.ACTIVE)) {
      throw EssErrors.wrongState();
    }
    if (isBusy(call, group)) {
      throw EssErrors.busy();
    }
    return group;
  }

  boolean isBusy(ProductCall call, Resource group) {
    return resources.ofOwner(call, EssKinds.ACTIVITY, group.id()).stream()
        .anyMatch(activity -> activity.is(EssKinds.IN_PROGRESS));
  }

  /** Its members, the oldest first. */
  List<Resource> members(ProductCall call, Resource group) {
    return resources.ofOwner(call, EssKinds.MEMBER, group.id()).stream()
        .sorted(Comparator.comparing(Resource::createdAt).thenComparing(Resource::id))
        .toList();
  }

  /** The hook that holds instances up when they come or go, if the group has one. */
  Optional<Resource> hook(ProductCall call, Resource group, String transition) {
    return resources.ofOwner(call, EssKinds.HOOK, group.id()).stream()
        .filter(hook -> hook.detail().path("LifecycleTransition").asString("").equals(transition))
        .findFirst();
  }

  /** As DescribeScalingGroups shows it. */
  ObjectNode element(ProductCall call, Resource group) {
    ObjectNode element = group.detail().deepCopy();
    List<Resource> members = members(call, group);
    element.put("LifecycleState", group.state().name());
    element.put("TotalCapacity", members.size());
    element.put("TotalInstanceCount", members.size());
    element.put("ActiveCapacity", count(members, EssKinds.IN_SERVICE));
    element.put("PendingCapacity", count(members, EssKinds.PENDING));
    element.put("PendingWaitCapacity", count(members, EssKinds.PENDING_WAIT));
    element.put("ProtectedCapacity", count(members, EssKinds.PROTECTED));
    element.put("StandbyCapacity", count(members, EssKinds.STANDBY));
    element.put("RemovingCapacity", count(members, EssKinds.REMOVING));
    element.put("RemovingWaitCapacity", count(members, EssKinds.REMOVING_WAIT));
    element.put("StoppedCapacity", 0);
    return element;
  }

  private static long count(List<Resource> members, String state) {
    return members.stream().filter(member -> member.is(state)).count();
  }
}
