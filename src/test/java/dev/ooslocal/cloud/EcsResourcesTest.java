package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ForeignOperations;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EcsResourcesTest {
  private static final String RUN =
      "{'ImageId':'aliyun_3_x64_20G_alibase_20240819.vhd','InstanceType':'ecs.g7.large',"
          + "'VSwitchId':'vsw-local0001','SecurityGroupId':'sg-local0001','Amount':2,"
          + "'Tags':[{'Key':'role','Value':'new'}]}";

  private final CloudWorld world = new CloudWorld();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void newInstancesComeUpByThemselves() {
    JsonNode ids = world.ecs("RunInstances", RUN).at("/InstanceIdSets/InstanceIdSet");
    assertThat(ids).hasSize(2);
    String asked = "{'Tags':[{'Key':'role','Value':'new'}]}";
    assertThat(world.ecs("DescribeInstances", asked).at("/Instances/Instance/0/Status").asString())
        .isEqualTo("Pending");
    world.pass(Duration.ofSeconds(15));
    JsonNode up = world.ecs("DescribeInstances", asked);
    assertThat(up.path("TotalCount").asInt()).isEqualTo(2);
    assertThat(up.at("/Instances/Instance/0/Status").asString()).isEqualTo("Running");
    assertThat(up.at("/Instances/Instance/0/VpcAttributes/VSwitchId").asString())
        .isEqualTo("vsw-local0001");
  }

  @Test
  void refusesWhatDoesNotExist() {
    assertThat(world.refused("RunInstances", RUN.replace("vsw-local0001", "vsw-no")).code())
        .isEqualTo("InvalidVSwitchId.NotFound");
    assertThat(world.refused("RunInstances", RUN.replace("aliyun_3", "no")).code())
        .isEqualTo("InvalidImageId.NotFound");
    assertThat(world.refused("CreateSnapshot", "{'DiskId':'d-no'}").code())
        .isEqualTo("InvalidDiskId.NotFound");
  }

  @Test
  void pagesInBothStyles() {
    JsonNode second = world.ecs("DescribeInstances", "{'PageNumber':2,'PageSize':2}");
    assertThat(second.at("/Instances/Instance")).hasSize(1);
    assertThat(second.path("TotalCount").asInt()).isEqualTo(3);
    JsonNode first = world.ecs("DescribeInstances", "{'MaxResults':2}");
    assertThat(first.at("/Instances/Instance")).hasSize(2);
    String token = first.path("NextToken").asString();
    JsonNode rest = world.ecs("DescribeInstances", "{'MaxResults':2,'NextToken':'" + token + "'}");
    assertThat(rest.at("/Instances/Instance/0/InstanceId").asString()).isEqualTo("i-local0003");
    assertThat(rest.path("NextToken").asString("none")).isEmpty();
    assertThat(world.refused("DescribeInstances", "{'PageSize':101}").code())
        .isEqualTo("InvalidParameter");
  }

  @Test
  void snapshotsAndImagesTakeTime() {
    String disk =
        world
            .ecs("DescribeDisks", "{'InstanceId':'i-local0001','DiskType':'System'}")
            .at("/Disks/Disk/0/DiskId")
            .asString();
    String snapshot =
        world.ecs("CreateSnapshot", "{'DiskId':'" + disk + "'}").path("SnapshotId").asString();
    String asked = "{'SnapshotIds':['" + snapshot + "']}";
    assertThat(world.ecs("DescribeSnapshots", asked).at("/Snapshots/Snapshot/0/Status").asString())
        .isEqualTo("progressing");
    String image =
        world
            .ecs("CreateImage", "{'InstanceId':'i-local0001','ImageName':'mine'}")
            .path("ImageId")
            .asString();
    assertThat(images(image, "Creating,Available").at("/0/Status").asString())
        .isEqualTo("Creating");
    assertThat(images(image, "Available")).isEmpty();
    world.pass(Duration.ofSeconds(30));
    assertThat(world.ecs("DescribeSnapshots", asked).at("/Snapshots/Snapshot/0/Status").asString())
        .isEqualTo("accomplished");
    assertThat(images(image, "Available")).hasSize(1);
    world.ecs("DeleteImage", "{'ImageId':'" + image + "'}");
    assertThat(images(image, "Available")).isEmpty();
  }

  @Test
  void tagsComeAndGo() {
    String resource = "{'ResourceType':'instance','ResourceIds':['i-local0001']";
    world.ecs("TagResources", resource + ",'Tags':[{'Key':'a','Value':'1'}]}");
    assertThat(world.ecs("ListTagResources", resource + "}").at("/TagResources/TagResource"))
        .hasSize(2);
    world.ecs("UntagResources", resource + ",'TagKeys':['a']}");
    assertThat(world.ecs("ListTagResources", resource + "}").at("/TagResources/TagResource"))
        .hasSize(1);
  }

  @Test
  void changesAttributes() {
    world.ecs(
        "ModifyInstanceAttribute",
        "{'InstanceId':'i-local0003','InstanceName':'x','DeletionProtection':true}");
    assertThat(world.ecs("DescribeInstances", "{'InstanceName':'x'}").path("TotalCount").asInt())
        .isOne();
    assertThat(world.refused("DeleteInstance", "{'InstanceId':'i-local0003'}").code())
        .isEqualTo("InvalidOperation.DeletionProtection");
  }

  @Test
  void clientsOverTheGateSeeTheSameWorld() {
    ForeignOperations gate = world.bean(ForeignOperations.class);
    Caller caller = new Caller(CloudWorld.ACCOUNT, Caller.ROOT, "", CloudWorld.REGION, "request");
    world.ecs("StopInstance", "{'InstanceId':'i-local0001'}");
    JsonNode answer =
        gate.call(
                "2014-05-26",
                "DescribeInstances",
                Map.of("Tag.1.Key", "role", "Tag.1.Value", "web", "Status", "Stopping"),
                caller,
                _ -> {})
            .orElseThrow();
    assertThat(answer.at("/Instances/Instance/0/InstanceId").asString()).isEqualTo("i-local0001");
    assertThat(answer.path("TotalCount").asInt()).isOne();
    assertThat(gate.offers("2014-05-26")).isTrue();
    assertThat(gate.call("2014-05-26", "NoSuchThing", Map.of(), caller, _ -> {})).isEmpty();
  }

  @Test
  void listsItsCatalogue() {
    assertThat(world.ecs("DescribeRegions", "{}").at("/Regions/Region").valueStream())
        .extracting(region -> region.path("RegionId").asString())
        .contains("cn-hangzhou");
    assertThat(world.ecs("DescribeZones", "{}").at("/Zones/Zone/0/ZoneId").asString())
        .isEqualTo("cn-hangzhou-h");
    assertThat(
            world
                .ecs("DescribeInstanceTypes", "{'InstanceTypes':['ecs.g7.large']}")
                .at("/InstanceTypes/InstanceType/0/MemorySize")
                .asInt())
        .isEqualTo(8);
    assertThat(
            world
                .ecs("DescribeVSwitches", "{'VSwitchId':'vsw-local0001'}")
                .at("/VSwitches/VSwitch/0/Status")
                .asString())
        .isEqualTo("Available");
    assertThat(world.ecs("DescribeSecurityGroups", "{}").path("TotalCount").asInt()).isOne();
  }

  private JsonNode images(String id, String states) {
    return world
        .ecs("DescribeImages", "{'ImageId':'" + id + "','Status':'" + states + "'}")
        .at("/Images/Image");
  }
}
