package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.CommandScripts;
import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists public images and the account's own. */
@Component
final class DescribeImages implements EcsApi {
  private static final int LARGEST_PAGE = 100;

  private final Resources resources;

  DescribeImages(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Stream<ObjectNode> own =
        resources.all(call, EcsKinds.IMAGE).stream().map(image -> element(image, call));
    List<ObjectNode> found =
        Stream.concat(own, Images.PUBLIC.stream().map(Images::element))
            .filter(filter(call))
            .toList();
    return Listing.page(call, "Images", "Image", found, LARGEST_PAGE)
        .put("RegionId", call.region());
  }

  private static ObjectNode element(Resource image, ProductCall call) {
    ObjectNode shown = image.detail().deepCopy();
    shown.remove(CommandScripts.FIELD);
    return shown
        .put("Status", image.state().name())
        .put("Progress", image.is(EcsKinds.AVAILABLE) ? "100%" : "0%");
  }

  /** Images that are not available are only shown when their status is asked for. */
  private static Predicate<JsonNode> filter(ProductCall call) {
    List<String> states = List.of(call.text("Status", EcsKinds.AVAILABLE).split(","));
    List<String> ids = call.text("ImageId").map(id -> List.of(id.split(","))).orElse(List.of());
    return Filters.oneOf("Status", states)
        .and(Filters.oneOf("ImageId", ids))
        .and(Filters.equal(call, "ImageName", "ImageOwnerAlias", "OSType", "ImageFamily"))
        .and(Filters.equal(call, "Architecture", "ResourceGroupId", "Usage"))
        .and(Filters.between(call, "Creation", "CreationTime"))
        .and(snapshot(call))
        .and(Filters.tagged(call));
  }

  private static Predicate<JsonNode> snapshot(ProductCall call) {
    List<String> wanted = call.texts("SnapshotId");
    return image ->
        wanted.isEmpty()
            || image
                .at("/DiskDeviceMappings/DiskDeviceMapping")
                .valueStream()
                .anyMatch(disk -> wanted.contains(disk.path("SnapshotId").asString("")));
  }
}
