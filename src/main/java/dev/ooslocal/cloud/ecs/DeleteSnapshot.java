package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Deletes a snapshot. */
@Component
final class DeleteSnapshot implements EcsApi {
  private final Resources resources;

  DeleteSnapshot(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Resource found =
        resources
            .hold(call, EcsKinds.SNAPSHOT, call.required("SnapshotId"))
            .orElseThrow(() -> EcsErrors.notFound("InvalidSnapshotId", "SnapshotId"));
    resources.remove(found);
    return Json.object();
  }
}
