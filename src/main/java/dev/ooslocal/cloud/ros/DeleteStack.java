package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Deletes a stack. Chosen: also one that is being created or updated; and how one is refused that
 * is protected against deletion.
 */
@Component
final class DeleteStack implements RosApi {
  private final Stacks stacks;
  private final StackActions actions;

  DeleteStack(Stacks stacks, StackActions actions) {
    this.stacks = stacks;
    this.actions = actions;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Stack stack = stacks.hold(call, call.required(Stacks.PARAMETER));
    if (stack.status().equals("DELETE_IN_PROGRESS")) {
      throw RosErrors.busy(stack, Stacks.action(stack));
    }
    if (stack.detail().path("DeletionProtection").asString("").equals("Enabled")) {
      throw RosErrors.invalid(
          "NotSupported",
          "Delete the stack %s with deletion protection enabled is not supported."
              .formatted(stack.name()));
    }
    Set<String> retained = new HashSet<>(call.texts("RetainResources"));
    if (call.flag("RetainAllResources")) {
      retained.addAll(stack.members().keySet());
    }
    actions.delete(call, stack, retained);
    return Json.object();
  }
}
