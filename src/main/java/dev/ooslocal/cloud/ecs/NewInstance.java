package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What is decided about an instance before it exists; the rest of its element follows from it. */
record NewInstance(
    String id,
    String name,
    String hostName,
    String region,
    String zone,
    InstanceType type,
    Image image,
    Network network,
    Map<String, Optional<String>> tags,
    Instant createdAt) {

  /** A public or custom image, as far as an instance shows it. */
  record Image(String id, String osType, String osName) {}

  /** Where it stands in the network. */
  record Network(String vpc, String vswitch, List<String> securityGroups, String ip, String eni) {}

  /** As DescribeInstances shows it, but for its status. */
  ObjectNode element() {
    ObjectNode element = Json.object();
    names(element);
    machine(element);
    billing(element);
    network(element);
    Tags.add(element, tags);
    return element;
  }

  private void names(ObjectNode element) {
    element
        .put("InstanceId", id)
        .put("InstanceName", name)
        .put("HostName", hostName)
        .put("Description", "")
        .put("RegionId", region)
        .put("ZoneId", zone)
        .put("CreationTime", EcsTime.minutes(createdAt))
        .put("StartTime", EcsTime.minutes(createdAt))
        .put("SerialNumber", "local-" + id)
        .put("KeyPairName", "")
        .put("ResourceGroupId", "")
        .put("DeploymentSetId", "")
        .put("ClusterId", "");
  }

  private void machine(ObjectNode element) {
    type.show(element);
    element
        .put("GPUAmount", 0)
        .put("GPUSpec", "")
        .put("LocalStorageCapacity", 0)
        .put("ImageId", image.id())
        .put("OSType", image.osType())
        .put("OSName", image.osName())
        .put("OSNameEn", image.osName())
        .put("IoOptimized", true)
        .put("DeviceAvailable", true)
        .put("Recyclable", false)
        .put("DeletionProtection", false)
        .put("CreditSpecification", "")
        .put("StoppedMode", "Not-applicable");
    element.putObject("OperationLocks").putArray("LockReason");
    element.putObject("HibernationOptions").put("Configured", false);
    element.putObject("MetadataOptions").put("HttpEndpoint", "").put("HttpTokens", "");
    element
        .putObject("CpuOptions")
        .put("CoreCount", type.cores())
        .put("ThreadsPerCore", 2)
        .put("Numa", "");
  }

  private static void billing(ObjectNode element) {
    element
        .put("InstanceChargeType", "PostPaid")
        .put("ExpiredTime", "2099-12-31T15:59Z")
        .put("AutoReleaseTime", "")
        .put("SaleCycle", "")
        .put("SpotStrategy", "NoSpot")
        .put("SpotPriceLimit", 0.0)
        .put("SpotDuration", 0);
  }

  private void network(ObjectNode element) {
    element
        .put("InstanceNetworkType", "vpc")
        .put("InternetChargeType", "PayByTraffic")
        .put("InternetMaxBandwidthIn", 0)
        .put("InternetMaxBandwidthOut", 0)
        .put("VlanId", "");
    ObjectNode vpc = element.putObject("VpcAttributes");
    vpc.put("VpcId", network.vpc()).put("VSwitchId", network.vswitch()).put("NatIpAddress", "");
    vpc.putObject("PrivateIpAddress").putArray("IpAddress").add(network.ip());
    element
        .putObject("EipAddress")
        .put("AllocationId", "")
        .put("IpAddress", "")
        .put("InternetChargeType", "");
    element.putObject("PublicIpAddress").putArray("IpAddress");
    element.putObject("InnerIpAddress").putArray("IpAddress");
    var groups = element.putObject("SecurityGroupIds").putArray("SecurityGroupId");
    network.securityGroups().forEach(groups::add);
    element.putObject("NetworkInterfaces").putArray("NetworkInterface").add(networkInterface());
  }

  private ObjectNode networkInterface() {
    ObjectNode eni =
        Json.object()
            .put("NetworkInterfaceId", network.eni())
            .put("Type", "Primary")
            .put("PrimaryIpAddress", network.ip())
            .put("MacAddress", macAddress());
    eni.putObject("PrivateIpSets")
        .putArray("PrivateIpSet")
        .addObject()
        .put("PrivateIpAddress", network.ip())
        .put("Primary", true);
    return eni;
  }

  /** As DescribeNetworkInterfaces shows it, but for its status. */
  ObjectNode networkInterfaceElement() {
    ObjectNode eni =
        networkInterface()
            .put("NetworkInterfaceName", "")
            .put("Description", "")
            .put("InstanceId", id)
            .put("VpcId", network.vpc())
            .put("VSwitchId", network.vswitch())
            .put("ZoneId", zone)
            .put("PrivateIpAddress", network.ip())
            .put("ResourceGroupId", "")
            .put("ServiceManaged", false)
            .put("CreationTime", EcsTime.seconds(createdAt));
    var groups = eni.putObject("SecurityGroupIds").putArray("SecurityGroupId");
    network.securityGroups().forEach(groups::add);
    eni.putObject("AssociatedPublicIp").put("PublicIpAddress", "").put("AllocationId", "");
    eni.putObject("Ipv6Sets").putArray("Ipv6Set");
    Tags.add(eni, tags);
    return eni;
  }

  private String macAddress() {
    int hash = id.hashCode();
    return "00:16:3e:%02x:%02x:%02x".formatted(hash >>> 16 & 0xff, hash >>> 8 & 0xff, hash & 0xff);
  }
}
