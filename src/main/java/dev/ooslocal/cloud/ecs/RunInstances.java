package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates instances and starts them. */
@Component
final class RunInstances implements EcsApi {
  private static final int MOST = 100;

  private final Resources resources;
  private final Machines machines;
  private final Images images;

  RunInstances(Resources resources, Machines machines, Images images) {
    this.resources = resources;
    this.machines = machines;
    this.images = images;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    int amount = call.number("Amount", 1, 1, MOST);
    NewInstance.Image image = image(call);
    InstanceType type =
        InstanceType.find(call.required("InstanceType"))
            .orElseThrow(() -> EcsErrors.notFound("InvalidInstanceType", "InstanceType"));
    Resource vswitch = vswitch(call);
    List<String> groups = groups(call);
    ObjectNode answer = Json.object();
    ArrayNode ids = answer.putObject("InstanceIdSets").putArray("InstanceIdSet");
    for (int i = 0; i < amount; i++) {
      ids.add(create(call, image, type, vswitch, groups));
    }
    return answer;
  }

  private String create(
      ProductCall call,
      NewInstance.Image image,
      InstanceType type,
      Resource vswitch,
      List<String> groups) {
    String id = Ids.withPrefix("i-");
    int hash = id.hashCode();
    String ip = "172.16.%d.%d".formatted(1 + (hash >>> 8 & 0x7f), 1 + (hash & 0x7f));
    NewInstance made =
        new NewInstance(
            id,
            call.text("InstanceName", id),
            call.text("HostName", id),
            call.region(),
            vswitch.detail().path("ZoneId").asString(""),
            type,
            image,
            new NewInstance.Network(
                vswitch.detail().path("VpcId").asString(""),
                vswitch.id(),
                groups,
                call.text("PrivateIpAddress", ip),
                Ids.withPrefix("eni-")),
            Tags.asked(call),
            call.now());
    ObjectNode element = made.element();
    call.text("KeyPairName").ifPresent(name -> element.put("KeyPairName", name));
    call.text("ResourceGroupId").ifPresent(group -> element.put("ResourceGroupId", group));
    call.text("InstanceChargeType").ifPresent(charge -> element.put("InstanceChargeType", charge));
    machines.create(call, made, element, Ids.withPrefix("d-"), EcsKinds.PENDING, null);
    return id;
  }

  private NewInstance.Image image(ProductCall call) {
    return images
        .find(call, call.required("ImageId"))
        .orElseThrow(() -> EcsErrors.notFound("InvalidImageId", "ImageId"));
  }

  /** Chosen: without one, the first VSwitch of the region. */
  private Resource vswitch(ProductCall call) {
    String id = call.text("VSwitchId").orElse(null);
    if (id == null) {
      return resources.all(call, EcsKinds.VSWITCH).stream()
          .findFirst()
          .orElseThrow(() -> ProductCall.missing("VSwitchId"));
    }
    return resources
        .find(call, EcsKinds.VSWITCH, id)
        .orElseThrow(() -> EcsErrors.notFound("InvalidVSwitchId", "VSwitchId"));
  }

  private List<String> groups(ProductCall call) {
    List<String> ids = call.texts("SecurityGroupIds", "SecurityGroupId");
    if (resources.withIds(call, EcsKinds.SECURITY_GROUP, ids).size() < ids.size()) {
      throw EcsErrors.notFound("InvalidSecurityGroupId", "SecurityGroupId");
    }
    return ids;
  }
}
