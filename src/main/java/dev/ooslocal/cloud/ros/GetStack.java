package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Shows a stack, a deleted one too. */
@Component
final class GetStack implements RosApi {
  private final Stacks stacks;
  private final StackView view;

  GetStack(Stacks stacks, StackView view) {
    this.stacks = stacks;
    this.view = view;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    return view.details(call, stacks.find(call));
  }
}
