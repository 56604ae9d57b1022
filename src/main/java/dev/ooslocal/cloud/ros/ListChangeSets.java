package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.PageStyle;
import dev.ooslocal.cloud.simulated.ProductCall;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists the change sets of a stack. */
@Component
final class ListChangeSets implements RosApi {
  private static final int LARGEST_PAGE = 50;

  private final Stacks stacks;
  private final ChangeSets changeSets;

  ListChangeSets(Stacks stacks, ChangeSets changeSets) {
    this.stacks = stacks;
    this.changeSets = changeSets;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<ObjectNode> shown =
        changeSets.of(call, stacks.find(call)).stream()
            .map(ChangeSets::shown)
            .map(each -> each.without(List.of("Parameters", "Changes")))
            .map(ObjectNode.class::cast)
            .toList();
    return Listing.page(call, "ChangeSets", shown, LARGEST_PAGE, PageStyle.ROS);
  }
}
