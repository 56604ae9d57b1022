package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.CommandScripts;
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
  private static final int LEAST = 20;
  private static final int LARGEST = 2048;
  private static final String SYSTEM = "SystemDisk";
  private static final List<String> AS_GIVEN =
      List.of(
          "KeyPairName",
          "ResourceGroupId",
          "InstanceChargeType",
          "InternetChargeType",
          "SpotStrategy",
          "Description",
          "DeploymentSetId",
          "CreditSpecification");

  private final Resources resources;
  private final Machines machines;
  private final Images images;
  private final LaunchTemplates templates;
  private final DataDisks dataDisks;

  RunInstances(
      Resources resources,
      Machines machines,
      Images images,
      LaunchTemplates templates,
      DataDisks dataDisks) {
    this.resources = resources;
    this.machines = machines;
    this.images = images;
    this.templates = templates;
    this.dataDisks = dataDisks;
  }

  @Override
  public ObjectNode handle(ProductCall asked) {
    ProductCall call = templates.applied(asked);
    int amount = call.number("Amount", 1, 1, MOST);
    NewInstance.Image image = image(call);
    InstanceType type = InstanceType.asked(call);
    Order order = new Order(image, type, vswitch(call), groups(call));
    ObjectNode answer = Json.object();
    ArrayNode ids = answer.putObject("InstanceIdSets").putArray("InstanceIdSet");
    for (int i = 0; i < amount; i++) {
      ids.add(create(call, order, i));
    }
    return answer;
  }

  /** What all instances of a call have in common. */
  private record Order(
      NewInstance.Image image, InstanceType type, Resource vswitch, List<String> groups) {}

  private String create(ProductCall call, Order order, int index) {
    Resource vswitch = order.vswitch();
    boolean unique = call.flag("UniqueSuffix");
    String id = Ids.withPrefix("i-");
    int hash = id.hashCode();
    String ip = "172.16.%d.%d".formatted(1 + (hash >>> 8 & 0x7f), 1 + (hash & 0x7f));
    NewInstance made =
        new NewInstance(
            id,
            call.text("InstanceName").map(t -> new OrderedName(t, unique).of(index)).orElse(id),
            call.text("HostName").map(t -> new OrderedName(t, unique).of(index)).orElse(id),
            call.region(),
            vswitch.detail().path("ZoneId").asString(""),
            order.type(),
            order.image(),
            new NewInstance.Network(
                vswitch.detail().path("VpcId").asString(""),
                vswitch.id(),
                order.groups(),
                call.text("PrivateIpAddress").map(first -> later(first, index)).orElse(ip),
                Ids.withPrefix("eni-")),
            Tags.asked(call),
            call.now());
    machines.create(
        call, made, element(call, made), systemDisk(call, made), EcsKinds.PENDING, null);
    dataDisks.create(call, made);
    return id;
  }

  /** The address that comes so many behind one, which stays as it is when it is none. */
  private static String later(String address, int steps) {
    int dot = address.lastIndexOf('.') + 1;
    String last = address.substring(dot);
    return last.matches("\\d{1,3}")
        ? address.substring(0, dot) + (Integer.parseInt(last) + steps)
        : address;
  }

  private static ObjectNode element(ProductCall call, NewInstance made) {
    ObjectNode element = made.element();
    for (String field : AS_GIVEN) {
      call.text(field).ifPresent(text -> element.put(field, text));
    }
    Internet.give(call, made, element);
    ObjectNode inside = element.withObject(CommandScripts.FIELD);
    call.text("RamRoleName").ifPresent(role -> inside.put("ramRole", role));
    call.text("UserData").ifPresent(data -> inside.put("userData", data));
    return element.put("DeletionProtection", call.flag("DeletionProtection"));
  }

  private static NewDisk systemDisk(ProductCall call, NewInstance made) {
    NewDisk usual = Machines.systemDisk(made, Ids.withPrefix("d-"));
    return new NewDisk(
        usual.id(),
        DiskParameters.text(call, SYSTEM, "DiskName").orElse(usual.name()),
        usual.type(),
        DiskParameters.text(call, SYSTEM, "Category").orElse(usual.category()),
        DiskParameters.text(call, SYSTEM, "PerformanceLevel").orElse(""),
        DiskParameters.size(call, SYSTEM, usual.size(), LEAST, LARGEST),
        usual.zone(),
        usual.tags());
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
