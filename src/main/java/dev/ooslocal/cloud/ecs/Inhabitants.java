package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Worlds;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.VirtualClock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The simulated instances of an account, for the rooms that look at them without calling ECS. */
@Component
final class Inhabitants {
  private final Worlds worlds;
  private final Resources resources;
  private final VirtualClock clock;

  Inhabitants(Worlds worlds, Resources resources, VirtualClock clock) {
    this.worlds = worlds;
    this.resources = resources;
    this.clock = clock;
  }

  /** All of them in a region, in the order of their ids. */
  List<Resource> all(String account, String region) {
    return resources.all(call(account, region, Json.object()), EcsKinds.INSTANCE).stream()
        .sorted(Comparator.comparing(Resource::id))
        .toList();
  }

  Optional<Resource> find(String account, String region, String id) {
    return resources.find(call(account, region, Json.object()), EcsKinds.INSTANCE, id);
  }

  /** A call in the name of an account, which has its fresh instances from then on. */
  ProductCall call(String account, String region, ObjectNode parameters) {
    ProductCall call = new ProductCall(account, region, parameters, clock.instant());
    worlds.touchApart(call);
    return call;
  }
}
