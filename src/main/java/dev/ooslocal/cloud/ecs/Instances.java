package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.CommandScripts;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The instances of an account, and what may become of them. */
@Component
final class Instances {
  private final Resources resources;

  Instances(Resources resources) {
    this.resources = resources;
  }

  /** Held for a change. */
  Resource hold(ProductCall call, String id) {
    return resources.hold(call, EcsKinds.INSTANCE, id).orElseThrow(EcsErrors::noInstance);
  }

  /** All held, in the order of their ids, so that two callers never wait for each other. */
  List<Resource> hold(ProductCall call, Collection<String> ids) {
    List<Resource> held = new ArrayList<>();
    new TreeSet<>(ids).forEach(id -> held.add(hold(call, id)));
    return held;
  }

  void start(ProductCall call, Resource instance) {
    require(instance, EcsKinds.STOPPED);
    instance.detail().put("StartTime", EcsTime.minutes(call.now()));
    instance.detail().put("StoppedMode", "Not-applicable");
    resources.update(instance.in(EcsKinds.STARTING, call.now()));
  }

  /** Chosen: one that is starting is only stopped by force. */
  void stop(ProductCall call, Resource instance) {
    boolean forced = call.flag("ForceStop");
    boolean stoppable = instance.is(EcsKinds.RUNNING) || forced && instance.is(EcsKinds.STARTING);
    if (!stoppable) {
      throw EcsErrors.wrongStatus();
    }
    instance.detail().put("StoppedMode", call.text("StoppedMode", "KeepCharging"));
    resources.update(instance.in(EcsKinds.STOPPING, call.now()));
  }

  void reboot(ProductCall call, Resource instance) {
    require(instance, EcsKinds.RUNNING);
    instance.detail().put("StartTime", EcsTime.minutes(call.now()));
    resources.update(instance.in(EcsKinds.STARTING, call.now()));
  }

  /** One that is stopped takes another type, and the size of that. */
  void become(ProductCall call, Resource instance, InstanceType type) {
    require(instance, EcsKinds.STOPPED);
    type.show(instance.detail());
    instance.detail().withObject("CpuOptions").put("CoreCount", type.cores());
    resources.update(instance);
  }

  /** Its system disk, and other disks that are deleted with it, go too. */
  void delete(ProductCall call, Resource instance) {
    boolean forced = call.flag("Force");
    if (instance.detail().path("DeletionProtection").asBoolean(false)) {
      throw EcsErrors.forbidden(
          "InvalidOperation.DeletionProtection",
          "The operation is not allowed due to deletion protection.");
    }
    if (!instance.is(EcsKinds.STOPPED) && !forced) {
      throw EcsErrors.wrongStatus();
    }
    for (Resource disk : resources.ofOwner(call, EcsKinds.DISK, instance.id())) {
      if (disk.detail().path("DeleteWithInstance").asBoolean(false)) {
        resources.remove(disk);
      } else {
        disk.detail().put("InstanceId", "");
        resources.update(disk.ownedBy(null).in(EcsKinds.AVAILABLE, call.now()));
      }
    }
    resources.ofOwner(call, EcsKinds.NETWORK_INTERFACE, instance.id()).forEach(resources::remove);
    resources.remove(instance);
  }

  /** As DescribeInstances shows it. */
  static ObjectNode element(Resource instance) {
    ObjectNode element = instance.detail().deepCopy();
    element.remove(CommandScripts.FIELD);
    return element.put("Status", instance.state().name());
  }

  private static void require(Resource instance, @Nullable String state) {
    if (!instance.state().name().equals(state)) {
      throw EcsErrors.wrongStatus();
    }
  }
}
