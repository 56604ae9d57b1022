package dev.ooslocal.cloud.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ooslocal.cloud.CloudSeeds;
import dev.ooslocal.cloud.CloudWorld;
import dev.ooslocal.platform.LocalProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a {@code cloud.yml} brings into the simulated cloud. */
class SeedFileTest {
  private static final String EVERYTHING =
      """
      vswitches:
        - {id: vsw-a, name: inner, vpcId: vpc-a, zoneId: cn-hangzhou-i, cidrBlock: 10.0.1.0/24}
      vpcs:
        - {id: vpc-a, name: office, cidrBlock: 10.0.0.0/8, tags: {team: a}}
      securityGroups: [{id: sg-a, name: doors, vpcId: vpc-a}]
      disks:
        - {id: d-a, name: data, size: 100, status: In_use, instanceId: i-local0001, device: /dev/xvdc}
      snapshots: [{id: s-a, sourceDiskId: d-a, status: progressing}]
      images: [{id: m-a, name: golden, osType: windows}]
      eips: [{id: eip-a, ipAddress: 203.0.113.200, bandwidth: '50'}]
      keyPairs: [{id: admins}]
      loadBalancers: [{id: lb-a, name: front, status: inactive, address: 203.0.113.7}]
      dbInstances: [{id: rm-a, name: orders, engine: PostgreSQL, status: STOPPED}]
      scalingGroups: [{id: asg-a, minSize: 1, maxSize: 3}]
      desktops: [{id: ecd-a, status: Stopped}]
      roles: [{id: worker, description: works}]
      buckets: [{name: shelf, acl: public-read, objects: [{key: a.txt, content: hello}]}]
      """;

  private final CloudWorld world = new CloudWorld();
  @TempDir private Path folder;

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void makesResourcesOfAllKindsWhateverTheirOrder() throws Exception {
    load(EVERYTHING);

    shows("VPC DescribeVpcs {'VpcId':'vpc-a'}", "/Vpcs/Vpc/0/VpcName", "office");
    shows("VPC DescribeVpcs {'VpcId':'vpc-a'}", "/Vpcs/Vpc/0/VSwitchIds/VSwitchId/0", "vsw-a");
    shows("VPC DescribeVpcs {'Tag':[{'Key':'team'}]}", "/Vpcs/Vpc/0/Status", "Available");
    shows(
        "VPC DescribeVSwitches {'VpcId':'vpc-a'}", "/VSwitches/VSwitch/0/CidrBlock", "10.0.1.0/24");
    shows("ECS DescribeSecurityGroups {'VpcId':'vpc-a'}", "/TotalCount", "1");
    shows("ECS DescribeDisks {'DiskId':'d-a'}", "/Disks/Disk/0/Size", "100");
    shows("ECS DescribeDisks {'DiskId':'d-a'}", "/Disks/Disk/0/Device", "/dev/xvdc");
    shows(
        "ECS DescribeSnapshots {'SnapshotId':'s-a'}", "/Snapshots/Snapshot/0/SourceDiskId", "d-a");
    shows("ECS DescribeImages {'ImageId':'m-a'}", "/Images/Image/0/OSType", "windows");
    shows("VPC DescribeEipAddresses {}", "/EipAddresses/EipAddress/0/IpAddress", "203.0.113.200");
    shows("ECS DescribeKeyPairs {}", "/KeyPairs/KeyPair/0/KeyPairName", "admins");
    shows("SLB DescribeLoadBalancerAttribute {'LoadBalancerId':'lb-a'}", "/Address", "203.0.113.7");
    shows("RDS DescribeDBInstances {}", "/Items/DBInstance/0/DBInstanceStatus", "STOPPED");
    shows("ESS DescribeScalingGroups {}", "/ScalingGroups/ScalingGroup/0/MaxSize", "3");
    shows("ECD DescribeDesktops {}", "/Desktops/0/DesktopStatus", "Stopped");
    shows("RAM GetRole {'RoleName':'worker'}", "/Role/Description", "works");
    shows("OSS GetBucketInfo {'BucketName':'shelf'}", "/BucketInfo/Bucket/Name", "shelf");
    world.pass(Duration.ofHours(1));
    shows("RDS DescribeDBInstances {}", "/Items/DBInstance/0/DBInstanceStatus", "STOPPED");
  }

  @Test
  void leavesAloneWhatChangedSinceAndBringsBackWhatTheFileSaysAnew() throws Exception {
    load("disks: [{id: d-a, name: one}]");
    answer("ECS ModifyDiskAttribute {'DiskId':'d-a','DiskName':'mine'}");
    load("disks: [{id: d-a, name: one}]");
    shows("ECS DescribeDisks {'DiskId':'d-a'}", "/Disks/Disk/0/DiskName", "mine");
    answer("ECS DeleteDisk {'DiskId':'d-a'}");
    load("disks: [{id: d-a, name: one}]");
    shows("ECS DescribeDisks {'DiskId':'d-a'}", "/TotalCount", "0");
    load("disks: [{id: d-a, name: two}]");
    shows("ECS DescribeDisks {'DiskId':'d-a'}", "/Disks/Disk/0/DiskName", "two");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "disks: [{name: x}] | :1: 'id' is needed",
        "disks: [{id: d-a, colour: red}] | there is no field 'colour' here",
        "disks: [{id: d-a, status: Melted}] | 'status': one of Available, In_use",
        "vswitches: [{id: vsw-a, vpcId: vpc-none}] | InvalidVpcID.NotFound",
        "snapshots: [{id: s-a, sourceDiskId: d-none}] | InvalidDiskId.NotFound",
        "buckets: [{name: A}] | 'name'",
        "buckets: [{name: shelf, acl: open}] | 'acl': one of private",
        "chairs: [] | there is no field 'chairs' here; known are",
        "disks: {} | 'disks': a list is expected",
      })
  void refusesWhatIsWrongAtItsLine(String text, String message) {
    assertThatExceptionOfType(LocalProblem.class)
        .isThrownBy(() -> load(text))
        .withMessageContaining("cloud.yml:1")
        .withMessageContaining(message);
  }

  private void load(String text) throws IOException {
    Path file = folder.resolve("cloud.yml");
    Files.writeString(file, text);
    world.bean(CloudSeeds.class).load(file);
  }

  private void shows(String call, String pointer, String expected) {
    assertThat(answer(call).at(pointer).asString()).as(call).isEqualTo(expected);
  }

  private JsonNode answer(String call) {
    String[] parts = call.split(" ", 3);
    return world.body(world.call(parts[0], parts[1], parts[2].replace('\'', '"')));
  }
}
