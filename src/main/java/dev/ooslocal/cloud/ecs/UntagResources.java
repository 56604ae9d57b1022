package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes tags off resources. */
@Component
final class UntagResources implements EcsApi {
  private final Resources resources;
  private final EcsResourceTypes types;

  UntagResources(Resources resources, EcsResourceTypes types) {
    this.resources = resources;
    this.types = types;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<String> keys = call.texts("TagKey", "TagKeys");
    for (Resource resource : types.hold(call)) {
      Map<String, String> tags = EcsTags.of(resource.detail());
      tags.keySet().removeIf(key -> keys.contains(key) || keys.isEmpty() && call.flag("All"));
      EcsTags.write(resource.detail(), tags);
      resources.update(resource);
    }
    return Json.object();
  }
}
