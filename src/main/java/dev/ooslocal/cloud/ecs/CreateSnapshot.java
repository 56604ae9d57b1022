package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes a snapshot of a disk. */
@Component
final class CreateSnapshot implements EcsApi {
  private static final String PREFIX = "s-";

  private final Resources resources;

  CreateSnapshot(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Resource disk =
        resources
            .find(call, EcsKinds.DISK, call.required("DiskId"))
            .orElseThrow(() -> EcsErrors.notFound("InvalidDiskId", "DiskId"));
    String id = Ids.withPrefix(PREFIX);
    ObjectNode element = element(call, disk, id);
    EcsTags.add(element, EcsTags.asked(call));
    resources.insert(
        new Resource(
            call.account(),
            call.region(),
            EcsKinds.SNAPSHOT,
            id,
            call.text("SnapshotName", ""),
            disk.id(),
            new Life.State(EcsKinds.PROGRESSING, call.now()),
            call.now(),
            element),
        null);
    return Json.object().put("SnapshotId", id);
  }

  private static ObjectNode element(ProductCall call, Resource disk, String id) {
    return Json.object()
        .put("SnapshotId", id)
        .put("SnapshotName", call.text("SnapshotName", ""))
        .put("Description", call.text("Description", ""))
        .put("SourceDiskId", disk.id())
        .put("SourceDiskType", disk.detail().path("Type").asString(""))
        .put("SourceDiskSize", disk.detail().path("Size").asString(""))
        .put("InstanceId", disk.detail().path("InstanceId").asString(""))
        .put("RetentionDays", call.number("RetentionDays", 0, 1, 65536))
        .put("SnapshotType", "user")
        .put("Category", "standard")
        .put("Usage", "none")
        .put("Encrypted", false)
        .put("Available", true)
        .put("ResourceGroupId", call.text("ResourceGroupId", ""))
        .put("ProductCode", "")
        .put("CreationTime", EcsTime.seconds(call.now()));
  }
}
