package dev.ooslocal.cloud.ecs;

import dev.ooslocal.application.Fleet;
import dev.ooslocal.application.Machine;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.cloud.simulated.Worlds;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.VirtualClock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The simulated instances as application groups see them. */
@Component
class GroupedMachines implements Fleet {
  private final Worlds worlds;
  private final Resources resources;
  private final VirtualClock clock;

  GroupedMachines(Worlds worlds, Resources resources, VirtualClock clock) {
    this.worlds = worlds;
    this.resources = resources;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<Machine> tagged(String account, String region, String key, String value) {
    return resources.all(call(account, region), EcsKinds.INSTANCE).stream()
        .map(GroupedMachines::machine)
        .filter(machine -> value.equals(machine.tags().get(key)))
        .sorted(Comparator.comparing(Machine::id))
        .toList();
  }

  @Override
  @Transactional
  public Optional<Machine> find(String account, String region, String id) {
    return resources
        .find(call(account, region), EcsKinds.INSTANCE, id)
        .map(GroupedMachines::machine);
  }

  private ProductCall call(String account, String region) {
    ProductCall call = new ProductCall(account, region, Json.object(), clock.instant());
    worlds.touchApart(call);
    return call;
  }

  private static Machine machine(Resource instance) {
    return new Machine(
        instance.id(),
        instance.name(),
        instance.detail().path("InstanceType").asString(""),
        instance.state().name(),
        instance.createdAt(),
        Tags.of(instance.detail()));
  }
}
