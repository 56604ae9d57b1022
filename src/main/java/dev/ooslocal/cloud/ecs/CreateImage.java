package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes an image of an instance or of a system disk's snapshot. */
@Component
final class CreateImage implements EcsApi {
  private final Resources resources;

  CreateImage(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    String id = Ids.withPrefix("m-");
    NewInstance.Image source = source(call);
    String name = call.text("ImageName", id);
    refuseDuplicate(call, name);
    ObjectNode element = element(call, new NewInstance.Image(id, source.osType(), source.osName()));
    resources.insert(
        new Resource(
            call.world(),
            call.region(),
            EcsKinds.IMAGE,
            id,
            name,
            call.text("InstanceId").orElse(null),
            new Life.State(EcsKinds.CREATING, call.now()),
            call.now(),
            element),
        null);
    return Json.object().put("ImageId", id);
  }

  private NewInstance.Image source(ProductCall call) {
    String instance = call.text("InstanceId").orElse(null);
    if (instance != null) {
      return resources
          .find(call, EcsKinds.INSTANCE, instance)
          .map(CreateImage::imageOf)
          .orElseThrow(EcsErrors::noInstance);
    }
    String snapshot = call.text("SnapshotId").orElse(null);
    if (snapshot != null) {
      Resource used =
          resources
              .hold(call, EcsKinds.SNAPSHOT, snapshot)
              .orElseThrow(() -> EcsErrors.notFound("InvalidSnapshotId", "SnapshotId"));
      used.detail().put("Usage", "image");
      resources.update(used);
      return imageOf(call, used);
    }
    if (call.list("DiskDeviceMapping").isEmpty()) {
      throw ProductCall.missing("InstanceId");
    }
    return Images.DEFAULT;
  }

  /** The system of the instance whose disk it is of, if that is still there. */
  private NewInstance.Image imageOf(ProductCall call, Resource snapshot) {
    String instance = snapshot.detail().path("InstanceId").asString("");
    return resources
        .find(call, EcsKinds.INSTANCE, instance)
        .map(CreateImage::imageOf)
        .orElse(Images.DEFAULT);
  }

  private static NewInstance.Image imageOf(Resource instance) {
    ObjectNode detail = instance.detail();
    return new NewInstance.Image(
        detail.path("ImageId").asString(""),
        detail.path("OSType").asString("linux"),
        detail.path("OSName").asString(""));
  }

  private void refuseDuplicate(ProductCall call, String name) {
    boolean taken =
        resources.all(call, EcsKinds.IMAGE).stream().anyMatch(image -> image.name().equals(name));
    if (taken) {
      throw EcsErrors.invalid(
          "InvalidImageName.Duplicated", "The specified Image name has already been used.");
    }
  }

  private static ObjectNode element(ProductCall call, NewInstance.Image image) {
    ObjectNode element = Images.element(image, call.text("ImageName", image.id()), "self");
    element
        .put("CreationTime", EcsTime.seconds(call.now()))
        .put("Description", call.text("Description", ""))
        .put("ImageFamily", call.text("ImageFamily", ""))
        .put("ResourceGroupId", call.text("ResourceGroupId", ""));
    call.text("SnapshotId")
        .ifPresent(
            snapshot ->
                element
                    .withObject("DiskDeviceMappings")
                    .withArray("DiskDeviceMapping")
                    .addObject()
                    .put("SnapshotId", snapshot)
                    .put("Type", "system")
                    .put("Device", "/dev/xvda"));
    Tags.add(element, Tags.asked(call));
    return element;
  }
}
