package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Does what a change set says; the stack's other change sets are gone with it. */
@Component
final class ExecuteChangeSet implements RosApi {
  private final Stacks stacks;
  private final ChangeSets changeSets;
  private final StackActions actions;

  ExecuteChangeSet(Stacks stacks, ChangeSets changeSets, StackActions actions) {
    this.stacks = stacks;
    this.changeSets = changeSets;
    this.actions = actions;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Resource found = changeSets.find(call);
    ObjectNode detail = found.detail();
    Stack stack = stacks.ready(call, String.valueOf(found.owner()));
    StackTemplate template = TemplateReader.read(detail.at(ChangeSets.TEMPLATE).asString(""));
    ObjectNode values = (ObjectNode) detail.at(ChangeSets.VALUES);
    if (stack.status().startsWith("REVIEW")) {
      stack.add(List.of(stack.event(call.now(), "CREATE_IN_PROGRESS", "Stack CREATE started")));
      actions.create(call, stack, template, values);
    } else {
      boolean replaces = detail.at(ChangeSets.REPLACES).asBoolean(false);
      actions.update(call, stack, template, values, replaces);
    }
    changeSets.of(call, stack).forEach(changeSets::remove);
    return Json.object();
  }
}
