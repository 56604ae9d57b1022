package dev.ooslocal.cloud.ecs;

import dev.ooslocal.application.Fleet;
import dev.ooslocal.application.Machine;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Tags;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The simulated instances as application groups see them. */
@Component
class GroupedMachines implements Fleet {
  private final Inhabitants instances;

  GroupedMachines(Inhabitants instances) {
    this.instances = instances;
  }

  @Override
  @Transactional
  public List<Machine> tagged(String account, String region, String key, String value) {
    return instances.all(account, region).stream()
        .map(GroupedMachines::machine)
        .filter(machine -> value.equals(machine.tags().get(key)))
        .toList();
  }

  @Override
  @Transactional
  public Optional<Machine> find(String account, String region, String id) {
    return instances.find(account, region, id).map(GroupedMachines::machine);
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
