package dev.ooslocal.cloud.ecs;

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

/** Lists instances with all there is to know of them. */
@Component
final class DescribeInstances implements EcsApi {
  private static final int LARGEST_PAGE = 100;

  private final Resources resources;

  DescribeInstances(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<ObjectNode> found =
        select(call).stream().map(Instances::element).filter(filter(call)).toList();
    return Listing.page(call, "Instances", "Instance", found, LARGEST_PAGE);
  }

  private List<Resource> select(ProductCall call) {
    List<String> ids = call.texts("InstanceIds", "InstanceId");
    return ids.isEmpty()
        ? resources.all(call, EcsKinds.INSTANCE)
        : resources.withIds(call, EcsKinds.INSTANCE, ids);
  }

  private static Predicate<JsonNode> filter(ProductCall call) {
    return Filters.equal(
            call,
            "Status",
            "InstanceName",
            "ZoneId",
            "ImageId",
            "InstanceType",
            "InstanceTypeFamily",
            "InstanceNetworkType",
            "InstanceChargeType",
            "InternetChargeType",
            "KeyPairName",
            "ResourceGroupId")
        .and(Filters.named(call, "VpcId", "VpcAttributes/VpcId"))
        .and(Filters.named(call, "VSwitchId", "VpcAttributes/VSwitchId"))
        .and(Filters.holds(call, "SecurityGroupId", "SecurityGroupIds/SecurityGroupId"))
        .and(Filters.between(call, "Creation", "CreationTime"))
        .and(Filters.between(call, "Expired", "ExpiredTime"))
        .and(address(call, "PrivateIpAddresses", "/VpcAttributes/PrivateIpAddress/IpAddress"))
        .and(address(call, "PublicIpAddresses", "/PublicIpAddress/IpAddress"))
        .and(address(call, "EipAddresses", "/EipAddress/IpAddress"))
        .and(Filters.tagged(call));
  }

  /** One of its addresses, of which it has one or a list, is among those asked for. */
  private static Predicate<JsonNode> address(ProductCall call, String parameter, String pointer) {
    List<String> wanted = call.texts(parameter);
    return element -> {
      JsonNode own = element.at(pointer);
      return wanted.isEmpty()
          || (own.isArray() ? own.valueStream() : Stream.of(own))
              .anyMatch(ip -> wanted.contains(ip.asString("")));
    };
  }
}
