package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.patch.Machine;
import dev.ooslocal.patch.Machines;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The simulated instances as patching sees them. */
@Component
final class PatchedMachines implements Machines {
  private final Inhabitants instances;

  PatchedMachines(Inhabitants instances) {
    this.instances = instances;
  }

  @Override
  public List<Machine> all(String account, String region) {
    return instances.all(account, region).stream().map(PatchedMachines::machine).toList();
  }

  private static Machine machine(Resource instance) {
    JsonNode detail = instance.detail();
    String osType = detail.path("OSType").asString("linux");
    return new Machine(
        instance.id(), osType, detail.path("OSName").asString(""), KnownPatches.of(detail, osType));
  }
}
