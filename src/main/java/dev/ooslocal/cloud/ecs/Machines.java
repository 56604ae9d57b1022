package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes instances together with their system disks. */
@Component
final class Machines {
  private static final int SYSTEM_DISK_GIB = 40;

  private final Resources resources;

  Machines(Resources resources) {
    this.resources = resources;
  }

  void create(
      ProductCall call, NewInstance made, String diskId, String state, @Nullable String seed) {
    create(call, made, made.element(), systemDisk(made, diskId), state, seed);
  }

  /** The usual one. */
  static NewDisk systemDisk(NewInstance made, String id) {
    return new NewDisk(
        id, "", "system", "cloud_essd", "", SYSTEM_DISK_GIB, made.zone(), made.tags());
  }

  /**
   * @param element what DescribeInstances shows, if it differs from what {@code made} says
   * @param seed the fingerprint of the seed it comes from; null when from none
   */
  void create(
      ProductCall call,
      NewInstance made,
      ObjectNode element,
      NewDisk systemDisk,
      String state,
      @Nullable String seed) {
    resources.insert(
        new Resource(
            call.world(),
            call.region(),
            EcsKinds.INSTANCE,
            made.id(),
            made.name(),
            null,
            new Life.State(state, call.now()),
            made.createdAt(),
            element),
        seed);
    resources.insert(networkInterface(call, made), seed);
    resources.insert(systemDisk.attached(call, made.id(), "/dev/xvda", true), seed);
  }

  private static Resource networkInterface(ProductCall call, NewInstance made) {
    return new Resource(
        call.world(),
        call.region(),
        EcsKinds.NETWORK_INTERFACE,
        made.network().eni(),
        "",
        made.id(),
        new Life.State("InUse", call.now()),
        call.now(),
        made.networkInterfaceElement());
  }
}
