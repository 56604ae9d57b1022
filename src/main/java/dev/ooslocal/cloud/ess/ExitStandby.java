package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.ProductCall;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Puts instances that stood aside into service again. */
@Component
final class ExitStandby implements EssApi {
  private final Turns turns;

  ExitStandby(Turns turns) {
    this.turns = turns;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    return turns.take(call, EssKinds.STANDBY, EssKinds.IN_SERVICE);
  }
}
