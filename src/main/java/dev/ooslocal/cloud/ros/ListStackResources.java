package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists the resources of a stack. */
@Component
final class ListStackResources implements RosApi {
  private final Stacks stacks;
  private final StackView view;

  ListStackResources(Stacks stacks, StackView view) {
    this.stacks = stacks;
    this.view = view;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Stack stack = stacks.find(call);
    ObjectNode answer = Json.object();
    answer
        .putArray("Resources")
        .addAll(stack.resources().stream().map(last -> view.resource(stack, last)).toList());
    return answer;
  }
}
