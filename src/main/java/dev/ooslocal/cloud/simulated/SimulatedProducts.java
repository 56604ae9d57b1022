package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.Answered;
import dev.ooslocal.cloud.Answerer;
import dev.ooslocal.cloud.CloudAnswer;
import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.cloud.CloudSettings;
import dev.ooslocal.cloud.Wish;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.rpc.ApiException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers the calls of templates with the simulated products. One that is forwarded is not
 * simulated for them (chosen): half of a world here and half elsewhere is none.
 */
@Component
@Order(SimulatedProducts.AFTER_STUBS)
final class SimulatedProducts implements Answerer {
  static final int AFTER_STUBS = 200;
  private static final Pattern ABSENT = Pattern.compile("NotFound|NotExist|NoSuch");

  private final SimulatedApis apis;
  private final Worlds worlds;
  private final Unknown unknown;
  private final CloudSettings settings;

  SimulatedProducts(SimulatedApis apis, Worlds worlds, Unknown unknown, CloudSettings settings) {
    this.settings = settings;
    this.apis = apis;
    this.worlds = worlds;
    this.unknown = unknown;
  }

  @Override
  public Optional<Answered> answer(CloudCall call) {
    return settings.forwards(call.service())
        ? Optional.empty()
        : apis.ofProduct(call.service(), call.api()).flatMap(api -> answer(api, call));
  }

  private Optional<Answered> answer(SimulatedApi api, CloudCall call) {
    ProductCall product =
        new ProductCall(
            call.account(), call.region(), call.parameters(), call.now(), call.rest(), null);
    worlds.touch(product);
    Unknown.Verdict verdict =
        api.isNamed()
            ? Unknown.Verdict.ALL_KNOWN
            : unknown.prepare(product, call.api(), call.wishes());
    return switch (verdict) {
      case ALL_KNOWN ->
          answer(api, product, Answered.By.SIMULATED).filter(a -> tells(a, call, false));
      case MADE -> answer(api, product, Answered.By.SYNTHESISED).filter(a -> tells(a, call, true));
      case MADE_BEFORE ->
          answer(api, product, Answered.By.SIMULATED).filter(a -> tells(a, call, true));
      case UNKNOWN -> Optional.empty();
    };
  }

  /**
   * What lenient mode leaves to be made up: an answer in which the task finds nothing, about a
   * thing that was itself made up, or one that the outputs of the task cannot be read from.
   */
  private boolean tells(Answered answered, CloudCall call, boolean madeUp) {
    if (!unknown.isLenient() || !(answered.answer() instanceof CloudAnswer.Body body)) {
      return true;
    }
    List<Wish> wishes = call.wishes().list();
    return !(madeUp && Nothing.isIn(body.body(), wishes))
        && !Nothing.isUnreadable(body.body(), wishes);
  }

  private Optional<Answered> answer(SimulatedApi api, ProductCall call, Answered.By by) {
    String requestId = Ids.requestId();
    CloudAnswer answer;
    try {
      ObjectNode body = api.handle(call);
      if (api.showsRequestId()) {
        body.put("RequestId", requestId);
      }
      boolean madeUp = by == Answered.By.SYNTHESISED;
      answer = new CloudAnswer.Body(body, Duration.ZERO, madeUp);
    } catch (ApiException refused) {
      if (unknown.isLenient() && isOfMadeUp(call, refused.code())) {
        return Optional.empty();
      }
      answer =
          new CloudAnswer.Refusal(
              refused.code(),
              String.valueOf(refused.getMessage()),
              refused.status(),
              requestId,
              Duration.ZERO);
    }
    return Optional.of(new Answered(answer, by, null));
  }

  /**
   * Whether a refusal comes of a world that is made up in part: something is not there, or a list
   * of such things is empty.
   */
  private boolean isOfMadeUp(ProductCall call, String code) {
    boolean emptyList =
        call.parameters().valueStream().anyMatch(value -> value.isArray() && value.isEmpty());
    return (ABSENT.matcher(code).find() && !unknown.namesGone(call))
        || (emptyList && code.startsWith("MissingParameter"));
  }
}
