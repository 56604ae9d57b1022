package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.CommandScripts;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.inventory.InspectedMachine;
import dev.ooslocal.inventory.InspectedMachines;
import dev.ooslocal.platform.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The simulated instances as inventory sees them. */
@Component
final class InspectedInstances implements InspectedMachines {
  private static final List<String> INSIDE =
      List.of("software", InspectedMachine.FILES, "services", "roles", "updates", "registry");

  private final Inhabitants instances;
  private final Resources resources;
  private final WindowsUpdates updates;

  InspectedInstances(Inhabitants instances, Resources resources, WindowsUpdates updates) {
    this.instances = instances;
    this.resources = resources;
    this.updates = updates;
  }

  @Override
  public List<InspectedMachine> all(String account, String region) {
    List<Resource> found = instances.all(account, region);
    Map<String, List<JsonNode>> installed = updates.of(account, region, found);
    return found.stream().map(one -> machine(one, installed)).toList();
  }

  @Override
  public void keepFiles(String account, String region, String instanceId, List<JsonNode> files) {
    ProductCall call = instances.call(account, region, Json.object());
    resources
        .hold(call, EcsKinds.INSTANCE, instanceId)
        .ifPresent(
            instance -> {
              ObjectNode inside =
                  instance.detail().path(CommandScripts.FIELD) instanceof ObjectNode known
                      ? known
                      : instance.detail().putObject(CommandScripts.FIELD);
              ArrayNode kept = inside.putArray(InspectedMachine.FILES);
              files.forEach(kept::add);
              resources.update(instance);
            });
  }

  private static InspectedMachine machine(
      Resource instance, Map<String, List<JsonNode>> installed) {
    Map<String, List<JsonNode>> inside = new HashMap<>();
    if (installed.containsKey(instance.id())) {
      inside.put("updates", installed.get(instance.id()));
    }
    JsonNode own = instance.detail().path(CommandScripts.FIELD);
    for (String name : INSIDE) {
      if (own.path(name).isArray()) {
        inside.put(name, own.path(name).valueStream().toList());
      }
    }
    return new InspectedMachine(
        instance.id(),
        instance.is(EcsKinds.RUNNING),
        instance.detail().path("ResourceGroupId").asString(""),
        Tags.of(instance.detail()),
        instance.detail(),
        inside);
  }
}
