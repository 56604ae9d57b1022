package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.Answered;
import dev.ooslocal.cloud.Answerer;
import dev.ooslocal.cloud.CloudAnswer;
import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.rpc.ApiException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Answers the calls of templates with the simulated products. */
@Component
@Order(SimulatedProducts.AFTER_STUBS)
final class SimulatedProducts implements Answerer {
  static final int AFTER_STUBS = 200;

  private final SimulatedApis apis;
  private final Worlds worlds;

  SimulatedProducts(SimulatedApis apis, Worlds worlds) {
    this.apis = apis;
    this.worlds = worlds;
  }

  @Override
  public Optional<Answered> answer(CloudCall call) {
    return apis.ofProduct(call.service(), call.api())
        .map(api -> new Answered(answer(api, call), Answered.By.SIMULATED, null));
  }

  private CloudAnswer answer(SimulatedApi api, CloudCall call) {
    ProductCall product =
        new ProductCall(call.account(), call.region(), call.parameters(), call.now());
    String requestId = Ids.requestId();
    try {
      worlds.touch(product);
      ObjectNode body = api.handle(product).put("RequestId", requestId);
      return new CloudAnswer.Body(body, Duration.ZERO);
    } catch (ApiException refused) {
      return new CloudAnswer.Refusal(
          refused.code(),
          String.valueOf(refused.getMessage()),
          refused.status(),
          requestId,
          Duration.ZERO);
    }
  }
}
