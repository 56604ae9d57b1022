package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Members that step out of service and back. */
@Component
final class Turns {
  private final Groups groups;
  private final Members members;

  Turns(Groups groups, Members members) {
    this.groups = groups;
    this.members = members;
  }

  ObjectNode take(ProductCall call, String from, String to) {
    Resource group = groups.hold(call);
    if (!group.is(EssKinds.ACTIVE)) {
      throw EssErrors.wrongState();
    }
    List<Resource> turning = members.hold(call, group);
    for (Resource member : turning) {
      if (!member.is(from) && !(from.equals(EssKinds.IN_SERVICE) && isProtected(member))) {
        throw EssErrors.invalid(
            "IncorrectInstanceStatus",
            "The current status of instance %s does not support this action."
                .formatted(member.id()));
      }
    }
    turning.forEach(member -> members.put(call, member, to));
    return Json.object();
  }

  private static boolean isProtected(Resource member) {
    return member.is(EssKinds.PROTECTED);
  }
}
