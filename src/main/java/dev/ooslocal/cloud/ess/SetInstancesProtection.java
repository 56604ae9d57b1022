package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.ProductCall;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Keeps instances from being removed when a group gets smaller, or no longer does. */
@Component
final class SetInstancesProtection implements EssApi {
  private final Turns turns;

  SetInstancesProtection(Turns turns) {
    this.turns = turns;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    call.required("ProtectedFromScaleIn");
    return call.flag("ProtectedFromScaleIn")
        ? turns.take(call, EssKinds.IN_SERVICE, EssKinds.PROTECTED)
        : turns.take(call, EssKinds.PROTECTED, EssKinds.IN_SERVICE);
  }
}
