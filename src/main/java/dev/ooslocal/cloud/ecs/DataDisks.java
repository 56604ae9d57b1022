package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Ids;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The data disks that a new instance is asked to have. */
@Component
final class DataDisks {
  private static final int LEAST = 20;
  private static final int MOST = 32_768;
  private static final char SECOND = 'b';

  private final Resources resources;

  DataDisks(Resources resources) {
    this.resources = resources;
  }

  void create(ProductCall call, NewInstance instance) {
    ArrayNode asked = call.list("DataDisk");
    int number = 0;
    for (JsonNode each : asked.isEmpty() ? call.list("DataDisks") : asked) {
      if (each instanceof ObjectNode fields) {
        resources.insert(disk(call, instance, call.inside(fields), number++), null);
      }
    }
  }

  private static Resource disk(
      ProductCall call, NewInstance instance, ProductCall disk, int number) {
    NewDisk made =
        new NewDisk(
            Ids.withPrefix("d-"),
            disk.text("DiskName", ""),
            "data",
            disk.text("Category", "cloud_essd"),
            disk.text("PerformanceLevel", ""),
            disk.number("Size", LEAST, LEAST, MOST),
            instance.zone(),
            Tags.asked(call));
    boolean deletedWithIt =
        disk.text("DeleteWithInstance").isEmpty() || disk.flag("DeleteWithInstance");
    String device = "/dev/xvd" + (char) (SECOND + number);
    Resource attached = made.attached(call, instance.id(), device, deletedWithIt);
    attached
        .detail()
        .put("SourceSnapshotId", disk.text("SnapshotId", ""))
        .put("Description", disk.text("Description", ""))
        .put("Encrypted", disk.flag("Encrypted"))
        .put("KMSKeyId", disk.text("KMSKeyId", ""));
    return attached;
  }
}
