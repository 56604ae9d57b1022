package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.inventory.InspectedMachine;
import dev.ooslocal.inventory.InspectedMachines;
import java.util.List;
import org.springframework.stereotype.Component;

/** The simulated instances as inventory sees them. */
@Component
final class InspectedInstances implements InspectedMachines {
  private final Inhabitants instances;

  InspectedInstances(Inhabitants instances) {
    this.instances = instances;
  }

  @Override
  public List<InspectedMachine> all(String account, String region) {
    return instances.all(account, region).stream().map(InspectedInstances::machine).toList();
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
