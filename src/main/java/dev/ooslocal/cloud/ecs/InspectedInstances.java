package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.cloud.simulated.Worlds;
import dev.ooslocal.inventory.InspectedMachine;
import dev.ooslocal.inventory.InspectedMachines;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.VirtualClock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The simulated instances as inventory sees them. */
@Component
final class InspectedInstances implements InspectedMachines {
  private final Worlds worlds;
  private final Resources resources;
  private final VirtualClock clock;

  InspectedInstances(Worlds worlds, Resources resources, VirtualClock clock) {
    this.worlds = worlds;
    this.resources = resources;
    this.clock = clock;
  }

  @Override
  public List<InspectedMachine> all(String account, String region) {
    ProductCall call = new ProductCall(account, region, Json.object(), clock.instant());
    worlds.touchApart(call);
    return resources.all(call, EcsKinds.INSTANCE).stream()
        .sorted(Comparator.comparing(Resource::id))
        .map(InspectedInstances::machine)
        .toList();
  }

  private static InspectedMachine machine(Resource instance) {
    return new InspectedMachine(
        instance.id(),
        instance.is(EcsKinds.RUNNING),
        instance.detail().path("ResourceGroupId").asString(""),
        Tags.of(instance.detail()),
        instance.detail(),
        instance.detail().path(CommandScripts.FIELD).path("software").valueStream().toList());
  }
}
