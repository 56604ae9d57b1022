package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows a resource of a stack, with those of its attributes that are asked for and known. */
@Component
final class GetStackResource implements RosApi {
  private final Stacks stacks;
  private final StackView view;
  private final Making making;

  GetStackResource(Stacks stacks, StackView view, Making making) {
    this.stacks = stacks;
    this.view = view;
    this.making = making;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    String name = call.required("LogicalResourceId");
    Stack stack = stacks.find(call);
    StackEvent last =
        stack.resources().stream()
            .filter(event -> event.name().equals(name))
            .findFirst()
            .orElseThrow(() -> RosErrors.noResource(name, stack));
    ObjectNode shown = view.resource(stack, last).put("Description", "");
    List<String> asked = call.texts("ResourceAttributes");
    if (call.flag("ShowResourceAttributes") || !asked.isEmpty()) {
      attributes(call, stack, name, asked, shown);
    }
    return shown;
  }

  private void attributes(
      ProductCall call, Stack stack, String name, List<String> asked, ObjectNode shown) {
    var list = shown.putArray("ResourceAttributes");
    Member member = stack.members().get(name);
    if (member == null) {
      return;
    }
    Set<String> names = new TreeSet<>(asked.isEmpty() ? making.attributes(call, member) : asked);
    for (String each : names) {
      JsonNode value = making.attribute(call, member, each);
      if (!value.isMissingNode()) {
        list.addObject()
            .put("ResourceAttributeKey", each)
            .put("ResourceAttributeValue", Functions.text(value));
      }
    }
  }
}
