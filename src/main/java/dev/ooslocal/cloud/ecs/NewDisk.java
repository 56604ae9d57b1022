package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Json;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is decided about a disk before it exists.
 *
 * @param type {@code system} or {@code data}
 * @param level of its performance; empty for the usual one
 * @param size in GiB
 */
record NewDisk(
    String id,
    String name,
    String type,
    String category,
    String level,
    int size,
    String zone,
    Map<String, Optional<String>> tags) {

  NewDisk {
    level = !category.equals("cloud_essd") ? "" : level.isEmpty() ? "PL0" : level;
  }

  Resource attached(ProductCall call, String instance, String device, boolean deletedWithIt) {
    ObjectNode element =
        element(call)
            .put("InstanceId", instance)
            .put("Device", device)
            .put("DeleteWithInstance", deletedWithIt)
            .put("AttachedTime", EcsTime.minutes(call.now()));
    return new Resource(
        call.world(),
        call.region(),
        EcsKinds.DISK,
        id,
        name,
        instance,
        new Life.State(EcsKinds.IN_USE, call.now()),
        call.now(),
        element);
  }

  /** As DescribeDisks shows it, but for its status and its instance. */
  private ObjectNode element(ProductCall call) {
    ObjectNode element =
        Json.object()
            .put("DiskId", id)
            .put("DiskName", name)
            .put("Description", "")
            .put("Type", type)
            .put("Category", category)
            .put("PerformanceLevel", level())
            .put("Size", size)
            .put("RegionId", call.region())
            .put("ZoneId", zone)
            .put("ImageId", "")
            .put("SourceSnapshotId", "")
            .put("AutoSnapshotPolicyId", "")
            .put("EnableAutoSnapshot", true)
            .put("DeleteAutoSnapshot", false)
            .put("Portable", type.equals("data"))
            .put("Encrypted", false)
            .put("KMSKeyId", "")
            .put("DiskChargeType", "PostPaid")
            .put("ResourceGroupId", "")
            .put("CreationTime", EcsTime.seconds(call.now()))
            .put("DetachedTime", "")
            .put("ExpiredTime", "2999-09-08T16:00Z")
            .put("MultiAttach", "Disabled");
    element.putObject("OperationLocks").putArray("OperationLock");
    Tags.add(element, tags);
    return element;
  }
}
