package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.CommandScripts;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives a stopped instance a new system disk with another image; the old one is released. A copy of
 * an image that was encrypted makes an encrypted disk.
 */
@Component
final class ReplaceSystemDisk implements EcsApi {
  private static final String SYSTEM = "system";
  private static final int LEAST = 20;
  private static final int MOST = 2048;
  private static final int USUAL = 40;

  private final Resources resources;
  private final Instances instances;
  private final Images images;

  ReplaceSystemDisk(Resources resources, Instances instances, Images images) {
    this.resources = resources;
    this.instances = instances;
    this.images = images;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Resource instance = instances.hold(call, call.required("InstanceId"));
    String imageId = call.required("ImageId");
    NewInstance.Image image =
        images
            .find(call, imageId)
            .orElseThrow(() -> EcsErrors.notFound("InvalidImageId", "ImageId"));
    JsonNode own = own(call, imageId);
    if (!instance.is(EcsKinds.STOPPED)) {
      throw EcsErrors.wrongStatus();
    }
    Optional<Resource> old = systemDisk(call, instance);
    old.ifPresent(resources::remove);
    Resource disk = disk(call, instance, old.map(Resource::detail).orElseGet(Json::object), own);
    resources.insert(disk, null);
    instance
        .detail()
        .put("ImageId", image.id())
        .put("OSType", image.osType())
        .put("OSName", image.osName())
        .put("OSNameEn", image.osName());
    call.text("KeyPairName").ifPresent(name -> instance.detail().put("KeyPairName", name));
    resources.update(instance);
    return Json.object().put("DiskId", disk.id());
  }

  /** What is kept of an image of the account's own, which must be available. */
  private JsonNode own(ProductCall call, String imageId) {
    Optional<Resource> own = resources.find(call, EcsKinds.IMAGE, imageId);
    if (own.filter(image -> !image.is(EcsKinds.AVAILABLE)).isPresent()) {
      throw EcsErrors.forbidden(
          "IncorrectImageStatus",
          "The current status of the image does not support this operation.");
    }
    return own.<JsonNode>map(image -> image.detail().path(CommandScripts.FIELD))
        .orElseGet(Json::object);
  }

  private Optional<Resource> systemDisk(ProductCall call, Resource instance) {
    return resources.ofOwner(call, EcsKinds.DISK, instance.id()).stream()
        .filter(disk -> disk.detail().path("Type").asString("").equals(SYSTEM))
        .findFirst();
  }

  private static Resource disk(
      ProductCall call, Resource instance, ObjectNode old, JsonNode image) {
    int size = DiskParameters.size(call, "SystemDisk", old.path("Size").asInt(USUAL), LEAST, MOST);
    NewDisk disk =
        new NewDisk(
            Ids.withPrefix("d-"),
            old.path("DiskName").asString(""),
            SYSTEM,
            old.path("Category").asString("cloud_essd"),
            old.path("PerformanceLevel").asString(""),
            size,
            instance.detail().path("ZoneId").asString(""),
            Map.of());
    Resource made = disk.attached(call, instance.id(), "/dev/xvda", true);
    if (image.path("encrypted").asBoolean(false)) {
      made.detail().put("Encrypted", true).put("KMSKeyId", image.path("key").asString(""));
    }
    return made.in("ReIniting", call.now());
  }
}
