package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.PageStyle;
import dev.ooslocal.cloud.simulated.ProductCall;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists what has happened to a stack and its resources, the newest first. */
@Component
final class ListStackEvents implements RosApi {
  private static final int LARGEST_PAGE = 50;

  private final Stacks stacks;

  ListStackEvents(Stacks stacks) {
    this.stacks = stacks;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Stack stack = stacks.find(call);
    List<ObjectNode> shown =
        stack.events().reversed().stream()
            .filter(event -> asked(call, "Status", event.status()))
            .filter(event -> asked(call, "ResourceType", event.type()))
            .filter(event -> asked(call, "LogicalResourceId", event.name()))
            .map(event -> StackView.event(stack, event))
            .toList();
    return Listing.page(call, "Events", shown, LARGEST_PAGE, PageStyle.ROS);
  }

  private static boolean asked(ProductCall call, String parameter, String value) {
    List<String> allowed = call.texts(parameter);
    return allowed.isEmpty() || allowed.contains(value);
  }
}
