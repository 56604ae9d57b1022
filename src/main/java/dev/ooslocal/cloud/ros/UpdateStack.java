package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Json;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Updates a stack. What the call does not give, template or values, is taken from the stack. */
@Component
final class UpdateStack implements RosApi {
  private final Stacks stacks;
  private final TemplateSource templates;
  private final StackActions actions;

  UpdateStack(Stacks stacks, TemplateSource templates, StackActions actions) {
    this.stacks = stacks;
    this.templates = templates;
    this.actions = actions;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Stack stack = stacks.ready(call, call.required(Stacks.PARAMETER));
    StackTemplate template = templates.find(call).orElseGet(stack::template);
    ObjectNode before = call.flag("UsePreviousParameters") ? stack.parameters() : Json.object();
    ObjectNode values = StackParameters.of(call, template, before);
    boolean replaces = call.text("ReplacementOption", "Disabled").equals("Enabled");
    Map<String, Optional<String>> tags = Tags.asked(call);
    if (!tags.isEmpty()) {
      Tags.write(stack.detail(), Map.of());
      Tags.add(stack.detail(), tags);
    }
    actions.update(call, stack, template, values, replaces);
    return Json.object().put(Stacks.PARAMETER, stack.id());
  }
}
