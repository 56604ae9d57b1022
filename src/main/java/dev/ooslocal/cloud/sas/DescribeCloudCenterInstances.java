package dev.ooslocal.cloud.sas;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.PageStyle;
import dev.ooslocal.cloud.simulated.ProductCall;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists the instances of all regions with the state of their agents. */
@Component
final class DescribeCloudCenterInstances implements SasApi {
  private static final int LARGEST_PAGE = 1000;

  private final Assets assets;

  DescribeCloudCenterInstances(Assets assets) {
    this.assets = assets;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<ObjectNode> found =
        assets.all(call).stream()
            .map(machine -> assets.element(call, machine))
            .filter(Criteria.of(call))
            .toList();
    return Listing.page(call, "Instances", found, LARGEST_PAGE, PageStyle.SAS).put("Success", true);
  }
}
