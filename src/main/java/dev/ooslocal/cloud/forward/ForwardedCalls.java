package dev.ooslocal.cloud.forward;

import dev.ooslocal.cloud.Answered;
import dev.ooslocal.cloud.Answerer;
import dev.ooslocal.cloud.CloudAnswer;
import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.cloud.Forwarding;
import dev.ooslocal.platform.Json;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Sends the calls of forwarded products on; only where they go is not said, so no key is kept. */
@Component
@Order(ForwardedCalls.AFTER_SIMULATED)
final class ForwardedCalls implements Answerer {
  static final int AFTER_SIMULATED = 300;

  private final Targets targets;

  ForwardedCalls(Targets targets) {
    this.targets = targets;
  }

  @Override
  public Optional<Answered> answer(CloudCall call) {
    return targets
        .of(call.service())
        .map(
            _ ->
                new Answered(
                    new CloudAnswer.Elsewhere(Forwarding.KIND, request(call)),
                    Answered.By.FORWARDED,
                    null));
  }

  private static ObjectNode request(CloudCall call) {
    ObjectNode request =
        Json.object()
            .put("service", call.service())
            .put("api", call.api())
            .put("region", call.region());
    request.set("parameters", call.parameters());
    CloudCall.Rest rest = call.rest();
    if (rest != null) {
      ObjectNode more = request.putObject("rest").put("method", rest.method());
      more.put("uri", rest.uri()).set("headers", rest.headers());
      more.set("body", rest.body());
    }
    return request;
  }
}
