package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Deletes a command. */
@Component
final class DeleteCommand implements EcsApi {
  private final Resources resources;

  DeleteCommand(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Resource found =
        resources
            .hold(call, EcsKinds.COMMAND_TEXT, call.required("CommandId"))
            .orElseThrow(() -> EcsErrors.notFound("InvalidCmdId", "CommandId"));
    resources.remove(found);
    return Json.object();
  }
}
