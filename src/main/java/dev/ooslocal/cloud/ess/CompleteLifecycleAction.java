package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Ends the wait of the instances that a lifecycle hook holds up. Chosen: an instance that is on its
 * way in and is abandoned leaves and is released.
 */
@Component
final class CompleteLifecycleAction implements EssApi {
  private static final String ABANDON = "ABANDON";

  private final Resources resources;
  private final Members members;

  CompleteLifecycleAction(Resources resources, Members members) {
    this.resources = resources;
    this.members = members;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    String hookId = call.required("LifecycleHookId");
    String token = call.required("LifecycleActionToken");
    Resource hook =
        resources
            .find(call, EssKinds.HOOK, hookId)
            .orElseThrow(
                () ->
                    EssErrors.notExist(
                        "LifecycleHook", "The specified lifecycle hook does not exist."));
    List<Resource> waiting =
        resources.ofOwner(call, EssKinds.MEMBER, String.valueOf(hook.owner())).stream()
            .filter(member -> isHeld(member, hookId, token))
            .toList();
    if (waiting.isEmpty()) {
      throw EssErrors.invalid(
          "InvalidLifecycleActionToken", "The specified lifecycle action token is not valid.");
    }
    boolean abandons = call.text("LifecycleActionResult", "CONTINUE").equals(ABANDON);
    waiting.forEach(member -> complete(call, member, abandons));
    return Json.object();
  }

  private void complete(ProductCall call, Resource member, boolean abandons) {
    boolean comes = member.is(EssKinds.PENDING_WAIT);
    if (comes && !abandons) {
      members.put(call, member, EssKinds.PENDING);
    } else {
      members.leave(call, member);
    }
  }

  private static boolean isHeld(Resource member, String hook, String token) {
    return (member.is(EssKinds.PENDING_WAIT) || member.is(EssKinds.REMOVING_WAIT))
        && member.detail().path("LifecycleHookId").asString("").equals(hook)
        && member.detail().path("LifecycleActionToken").asString("").equals(token);
  }
}
