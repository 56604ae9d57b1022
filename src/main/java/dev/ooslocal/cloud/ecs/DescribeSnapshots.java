package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists snapshots. */
@Component
final class DescribeSnapshots implements EcsApi {
  private static final int LARGEST_PAGE = 100;

  private final Resources resources;

  DescribeSnapshots(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<String> ids = call.texts("SnapshotIds", "SnapshotId");
    List<Resource> all =
        ids.isEmpty()
            ? resources.all(call, EcsKinds.SNAPSHOT)
            : resources.withIds(call, EcsKinds.SNAPSHOT, ids);
    List<ObjectNode> found =
        all.stream()
            .map(DescribeSnapshots::element)
            .filter(
                Filters.equal(call, "Status", "SnapshotName", "Usage", "SnapshotType", "Category")
                    .and(Filters.named(call, "DiskId", "SourceDiskId"))
                    .and(Filters.named(call, "InstanceId", "InstanceId")))
            .filter(Filters.tagged(call))
            .toList();
    return Listing.page(call, "Snapshots", "Snapshot", found, LARGEST_PAGE);
  }

  private static ObjectNode element(Resource found) {
    return found
        .detail()
        .put("Status", found.state().name())
        .put("Progress", found.is(EcsKinds.ACCOMPLISHED) ? "100%" : "0%");
  }
}
