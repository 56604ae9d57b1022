package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.ProductCall;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Puts instances aside, so that the group leaves them alone. */
@Component
final class EnterStandby implements EssApi {
  private final Turns turns;

  EnterStandby(Turns turns) {
    this.turns = turns;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    return turns.take(call, EssKinds.IN_SERVICE, EssKinds.STANDBY);
  }
}
