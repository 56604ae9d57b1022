package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists disks. */
@Component
final class DescribeDisks implements EcsApi {
  private static final int LARGEST_PAGE = 100;

  private final Resources resources;

  DescribeDisks(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<String> ids = call.texts("DiskIds", "DiskId");
    List<Resource> all =
        ids.isEmpty()
            ? resources.all(call, EcsKinds.DISK)
            : resources.withIds(call, EcsKinds.DISK, ids);
    List<ObjectNode> found =
        all.stream()
            .map(DescribeDisks::element)
            .filter(
                Filters.equal(
                        call,
                        "Status",
                        "InstanceId",
                        "ZoneId",
                        "DiskName",
                        "Category",
                        "AutoSnapshotPolicyId")
                    .and(type(call)))
            .filter(Filters.tagged(call))
            .toList();
    return Listing.page(call, "Disks", "Disk", found, LARGEST_PAGE);
  }

  private static ObjectNode element(Resource found) {
    return found.detail().put("Status", found.state().name());
  }

  private static Predicate<JsonNode> type(ProductCall call) {
    String type = call.text("DiskType", "all").toLowerCase(Locale.ROOT);
    return disk -> type.equals("all") || type.equals(disk.path("Type").asString(""));
  }
}
