package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.ecs.Fleet;
import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Instances on their way into a group, in it, and out of it. */
@Component
final class Members {
  private static final String IN = "SCALE_OUT";
  private static final String OUT = "SCALE_IN";

  /** How a member came to be one: launched by the group. */
  static final String LAUNCHED = "AutoCreated";

  /** How a member came to be one: taken in by a call. */
  static final String ATTACHED = "Attached";

  private final Resources resources;
  private final Groups groups;
  private final Fleet fleet;

  Members(Resources resources, Groups groups, Fleet fleet) {
    this.resources = resources;
    this.groups = groups;
    this.fleet = fleet;
  }

  /** The members that a call names, held, in the order of their ids. */
  List<Resource> hold(ProductCall call, Resource group) {
    List<Resource> held = new ArrayList<>();
    for (String id : new TreeSet<>(call.requiredTexts("InstanceId", "InstanceIds"))) {
      held.add(
          resources
              .hold(call, EssKinds.MEMBER, id)
              .filter(member -> group.id().equals(member.owner()))
              .orElseThrow(() -> EssErrors.missing("Instance", id)));
    }
    return held;
  }

  /** New ones; a hook for instances that come makes them wait. */
  void add(ProductCall call, Resource group, Collection<String> ids, String creation) {
    Resource hook = groups.hook(call, group, IN).orElse(null);
    for (String id : ids) {
      resources.erase(call, EssKinds.MEMBER, id);
      resources.insert(
          new Resource(
              call.account(),
              call.region(),
              EssKinds.MEMBER,
              id,
              "",
              group.id(),
              new Life.State(hook == null ? EssKinds.PENDING : EssKinds.PENDING_WAIT, call.now()),
              call.now(),
              waiting(detail(call, group, id, creation), hook)),
          null);
    }
  }

  /**
   * Takes members out; a hook for instances that go makes them wait.
   *
   * @param releases whether those that the group launched are released
   */
  void remove(ProductCall call, Resource group, List<Resource> members, boolean releases) {
    Resource hook = groups.hook(call, group, OUT).orElse(null);
    for (Resource member : members) {
      waiting(member.detail(), hook);
      member.detail().putObject("local").put("releases", releases);
      if (hook == null) {
        leave(call, member);
      } else {
        put(call, member, EssKinds.REMOVING_WAIT);
      }
    }
  }

  /**
   * Lets a member go for good. Chosen: an instance is released as soon as it leaves; one that a
   * hook holds up only when that is completed, not when its time is over.
   */
  void leave(ProductCall call, Resource member) {
    boolean launched = member.detail().path("CreationType").asString("").equals(LAUNCHED);
    if (launched && member.detail().at("/local/releases").asBoolean(true)) {
      fleet.release(call, List.of(member.id()));
    }
    put(call, member, EssKinds.REMOVING);
  }

  void put(ProductCall call, Resource member, String state) {
    resources.update(member.in(state, call.now()));
  }

  private static ObjectNode waiting(ObjectNode detail, @Nullable Resource hook) {
    if (hook != null) {
      detail.put("LifecycleHookId", hook.id());
      detail.put("LifecycleActionToken", Ids.requestId());
    }
    return detail;
  }

  private static ObjectNode detail(ProductCall call, Resource group, String id, String creation) {
    return Json.object()
        .put("InstanceId", id)
        .put("ScalingGroupId", group.id())
        .put("ScalingConfigurationId", configuration(group, creation))
        .put("HealthStatus", "Healthy")
        .put("WarmupState", "NoNeedWarmup")
        .put("CreationType", creation)
        .put("CreationTime", call.now().truncatedTo(ChronoUnit.MINUTES).toString());
  }

  private static String configuration(Resource group, String creation) {
    return creation.equals(LAUNCHED)
        ? group.detail().path("ActiveScalingConfigurationId").asString("")
        : "";
  }
}
