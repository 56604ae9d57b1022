package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Adds tags to resources. */
@Component
final class TagResources implements EcsApi {
  private final Resources resources;
  private final EcsResourceTypes types;

  TagResources(Resources resources, EcsResourceTypes types) {
    this.resources = resources;
    this.types = types;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Map<String, Optional<String>> tags = EcsTags.asked(call);
    if (tags.isEmpty()) {
      throw EcsErrors.invalid("MissingParameter.Tags", "The parameter Tags is missing.");
    }
    for (Resource resource : types.hold(call)) {
      EcsTags.add(resource.detail(), tags);
      resources.update(resource);
    }
    return Json.object();
  }
}
