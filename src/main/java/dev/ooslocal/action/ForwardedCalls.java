package dev.ooslocal.action;

import dev.ooslocal.cloud.Forwarding;
import dev.ooslocal.engine.OutgoingCalls;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes calls to products that are answered elsewhere. */
@Component
final class ForwardedCalls implements OutgoingCalls {
  private final Forwarding forwarding;

  ForwardedCalls(Forwarding forwarding) {
    this.forwarding = forwarding;
  }

  @Override
  public String kind() {
    return Forwarding.KIND;
  }

  @Override
  public JsonNode perform(JsonNode request, String token) {
    return forwarding.send(request);
  }
}
