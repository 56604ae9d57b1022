package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The public images every region has, and an account's own ones. */
@Component
final class Images {
  static final NewInstance.Image DEFAULT =
      new NewInstance.Image(
          "aliyun_3_x64_20G_alibase_20240819.vhd", "linux", "Alibaba Cloud Linux  3.2104 LTS 64位");

  static final List<NewInstance.Image> PUBLIC =
      List.of(
          DEFAULT,
          new NewInstance.Image(
              "ubuntu_22_04_x64_20G_alibase_20240820.vhd", "linux", "Ubuntu  22.04 64位"),
          new NewInstance.Image(
              "debian_12_6_x64_20G_alibase_20240819.vhd", "linux", "Debian  12.6 64位"),
          new NewInstance.Image(
              "almalinux_9_2_x64_20G_alibase_20240819.vhd", "linux", "AlmaLinux  9.2 64位"),
          new NewInstance.Image(
              "centos_7_9_x64_20G_alibase_20240628.vhd", "linux", "CentOS  7.9 64位"),
          new NewInstance.Image(
              "win2022_21H2_x64_dtc_en-us_40G_alibase_20240812.vhd",
              "windows",
              "Windows Server  2022 数据中心版 64位英文版"));

  private static final int SIZE_GIB = 40;

  private final Resources resources;

  Images(Resources resources) {
    this.resources = resources;
  }

  /** A public image or one of the account's own. */
  Optional<NewInstance.Image> find(ProductCall call, String id) {
    return PUBLIC.stream()
        .filter(image -> image.id().equals(id))
        .findFirst()
        .or(() -> resources.find(call, EcsKinds.IMAGE, id).map(Images::own));
  }

  private static NewInstance.Image own(Resource image) {
    return new NewInstance.Image(
        image.id(),
        image.detail().path("OSType").asString("linux"),
        image.detail().path("OSName").asString(""));
  }

  /** A public image as DescribeImages shows it. */
  static ObjectNode element(NewInstance.Image image) {
    ObjectNode element = element(image, image.id(), "system").put("Status", EcsKinds.AVAILABLE);
    return element.put("CreationTime", "2024-09-01T00:00:00Z").put("IsPublic", true);
  }

  /** As DescribeImages shows it, but for status and creation time. */
  static ObjectNode element(NewInstance.Image image, String name, String owner) {
    ObjectNode element =
        Json.object()
            .put("ImageId", image.id())
            .put("ImageName", name)
            .put("ImageFamily", "")
            .put("ImageVersion", "")
            .put("ImageOwnerAlias", owner)
            .put("Description", "")
            .put("OSType", image.osType())
            .put("OSName", image.osName())
            .put("OSNameEn", image.osName())
            .put("Platform", platform(image))
            .put("Architecture", "x86_64")
            .put("Size", SIZE_GIB)
            .put("Progress", "100%")
            .put("Usage", "none")
            .put("IsCopied", false)
            .put("IsSelfShared", "")
            .put("IsSubscribed", false)
            .put("IsPublic", false)
            .put("IsSupportCloudinit", true)
            .put("IsSupportIoOptimized", true)
            .put("BootMode", "BIOS")
            .put("ResourceGroupId", "");
    element.putObject("DiskDeviceMappings").putArray("DiskDeviceMapping");
    Tags.add(element, Map.of());
    return element;
  }

  private static String platform(NewInstance.Image image) {
    return image.osName().split(" ", 2)[0];
  }
}
