package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes a VPC with one VSwitch and one security group. */
@Component
final class NewNetworks {
  private final Resources resources;

  NewNetworks(Resources resources) {
    this.resources = resources;
  }

  void create(ProductCall call, String vpc, String vswitch, String group) {
    insert(call, EcsKinds.VPC, vpc, null, vpc(call, vpc, vswitch));
    insert(call, EcsKinds.VSWITCH, vswitch, vpc, vswitch(call, vpc, vswitch));
    insert(call, EcsKinds.SECURITY_GROUP, group, vpc, group(call, vpc, group));
  }

  private void insert(
      ProductCall call, Kind kind, String id, @Nullable String owner, ObjectNode detail) {
    Tags.add(detail, Map.of());
    resources.insert(
        new Resource(
            call.world(),
            call.region(),
            kind,
            id,
            "default",
            owner,
            new Life.State(EcsKinds.AVAILABLE, call.now()),
            call.now(),
            detail),
        null);
  }

  private static ObjectNode vpc(ProductCall call, String vpc, String vswitch) {
    ObjectNode detail =
        Json.object()
            .put("VpcId", vpc)
            .put("VpcName", "default")
            .put("Description", "")
            .put("RegionId", call.region())
            .put("CidrBlock", "172.16.0.0/12")
            .put("VRouterId", vpc.replace("vpc-", "vrt-"))
            .put("IsDefault", true)
            .put("ResourceGroupId", "")
            .put("CreationTime", EcsTime.seconds(call.now()));
    detail.putObject("VSwitchIds").putArray("VSwitchId").add(vswitch);
    return detail;
  }

  private static ObjectNode vswitch(ProductCall call, String vpc, String vswitch) {
    return Json.object()
        .put("VSwitchId", vswitch)
        .put("VSwitchName", "default")
        .put("Description", "")
        .put("VpcId", vpc)
        .put("ZoneId", call.region() + "-h")
        .put("CidrBlock", "172.16.0.0/24")
        .put("AvailableIpAddressCount", 252)
        .put("IsDefault", true)
        .put("ResourceGroupId", "")
        .put("CreationTime", EcsTime.seconds(call.now()));
  }

  private static ObjectNode group(ProductCall call, String vpc, String group) {
    return Json.object()
        .put("SecurityGroupId", group)
        .put("SecurityGroupName", "default")
        .put("Description", "")
        .put("SecurityGroupType", "normal")
        .put("VpcId", vpc)
        .put("ResourceGroupId", "")
        .put("ServiceManaged", false)
        .put("CreationTime", EcsTime.seconds(call.now()));
  }
}
