package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.PageStyle;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Wildcard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists the stacks that are not deleted. */
@Component
final class ListStacks implements RosApi {
  private static final int LARGEST_PAGE = 50;

  private final Stacks stacks;
  private final StackView view;

  ListStacks(Stacks stacks, StackView view) {
    this.stacks = stacks;
    this.view = view;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<String> names = call.texts("StackName");
    List<String> states = call.texts("Status");
    String id = call.text("StackId", "");
    Map<String, Optional<String>> tags = Tags.asked(call);
    List<ObjectNode> shown =
        stacks.all(call).stream()
            .filter(stack -> !stack.isDeleted())
            .filter(stack -> id.isEmpty() || id.equals(stack.id()))
            .filter(stack -> states.isEmpty() || states.contains(stack.status()))
            .filter(stack -> names.isEmpty() || names.stream().anyMatch(n -> fits(n, stack)))
            .filter(stack -> Tags.match(stack.detail(), tags))
            .map(view::summary)
            .toList();
    return Listing.page(call, "Stacks", shown, LARGEST_PAGE, PageStyle.ROS);
  }

  /** A name may hold stars. */
  private static boolean fits(String asked, Stack stack) {
    return Wildcard.fits(asked, stack.name());
  }
}
