package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Deletes an image of the account. */
@Component
final class DeleteImage implements EcsApi {
  private final Resources resources;

  DeleteImage(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Resource found =
        resources
            .hold(call, EcsKinds.IMAGE, call.required("ImageId"))
            .orElseThrow(() -> EcsErrors.notFound("InvalidImageId", "ImageId"));
    resources.remove(found);
    return Json.object();
  }
}
