package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Deletes a group with all that belongs to it; one that has instances only by force. */
@Component
final class DeleteScalingGroup implements EssApi {
  private static final List<Kind> BELONGINGS =
      List.of(EssKinds.HOOK, EssKinds.RULE, EssKinds.CONFIGURATION);

  private final Resources resources;
  private final Groups groups;
  private final Members members;

  DeleteScalingGroup(Resources resources, Groups groups, Members members) {
    this.resources = resources;
    this.groups = groups;
    this.members = members;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Resource group = groups.hold(call);
    if (group.detail().path("GroupDeletionProtection").asBoolean(false)) {
      throw EssErrors.invalid(
          "InvalidOperation.DeletionProtection",
          "The scaling group is protected against deletion.");
    }
    boolean forced = call.flag("ForceDelete");
    List<Resource> present = groups.members(call, group);
    if (!present.isEmpty() && !forced) {
      throw EssErrors.wrongState();
    }
    for (Resource member : present) {
      members.leave(call, member);
      resources.remove(member);
    }
    for (Kind kind : BELONGINGS) {
      resources.ofOwner(call, kind, group.id()).forEach(resources::remove);
    }
    resources.remove(group);
    return Json.object();
  }
}
