package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Installs the agent, which every instance here already has. */
@Component
final class InstallCloudAssistant implements EcsApi {
  private final Resources resources;

  InstallCloudAssistant(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<String> ids = call.requiredTexts("InstanceId", "InstanceIds");
    if (resources.withIds(call, EcsKinds.INSTANCE, ids).size() < ids.size()) {
      throw EcsErrors.notFound("InvalidInstance", "instances");
    }
    return Json.object();
  }
}
