package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Creates a stack. */
@Component
final class CreateStack implements RosApi {
  private final Stacks stacks;
  private final TemplateSource templates;
  private final StackActions actions;

  CreateStack(Stacks stacks, TemplateSource templates, StackActions actions) {
    this.stacks = stacks;
    this.templates = templates;
    this.actions = actions;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    StackTemplate template = templates.needed(call);
    ObjectNode values = StackParameters.of(call, template, Json.object());
    Stack stack = stacks.create(call, "CREATE_IN_PROGRESS");
    actions.create(call, stack, template, values);
    return Json.object().put(Stacks.PARAMETER, stack.id());
  }
}
