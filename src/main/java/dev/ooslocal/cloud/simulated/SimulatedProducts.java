package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.Answered;
import dev.ooslocal.cloud.Answerer;
import dev.ooslocal.cloud.CloudAnswer;
import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.cloud.CloudSettings;
import dev.ooslocal.cloud.Invention;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.rpc.ApiException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /** What a call is refused for in the wrong state. */
  private static final Pattern STATE = Pattern.compile("Status|State");

  private final SimulatedApis apis;
  private final Worlds worlds;
  private final Unknown unknown;
  private final Invention invention;
  private final CloudSettings settings;
  private final Ignored ignored;

  SimulatedProducts(
      SimulatedApis apis,
      Worlds worlds,
      Unknown unknown,
      Invention invention,
      CloudSettings settings,
      Ignored ignored) {
    this.ignored = ignored;
    this.invention = invention;
    this.settings = settings;
    this.apis = apis;
    this.worlds = worlds;
    this.unknown = unknown;
  }

  @Override
  public Optional<Answered> answer(CloudCall call) {
    return settings.forwards(call.service())
        ? Optional.empty()
        : apis.of(call).flatMap(addressed -> answer(addressed, call));
  }

  private Optional<Answered> answer(Addressed addressed, CloudCall call) {
    SimulatedApi api = addressed.api();
    ProductCall atHome =
        new ProductCall(
            call.account(), call.region(), addressed.parameters(), call.now(), call.rest(), null);
    worlds.touch(atHome);
    ProductCall product = unknown.of(atHome, call.origin().executionId());
    Unknown.Verdict named =
        api.isNamed()
            ? Unknown.Verdict.ALL_KNOWN
            : unknown.prepare(product, call.api(), call.wishes());
    return switch (named) {
      case ALL_KNOWN -> answer(api, product, call, named);
      case MADE, MADE_BEFORE -> answer(api, product.madeUp(), call, named);
      case UNKNOWN -> Optional.empty();
    };
  }

  private Optional<Answered> answer(
      SimulatedApi api, ProductCall call, CloudCall asked, Unknown.Verdict named) {
    String requestId = Ids.requestId();
    try {
      ObjectNode body = api.handle(call);
      if (api.showsRequestId()) {
        body.put("RequestId", requestId);
      }
      return Optional.of(told(body, call, asked, named).ignoring(ignored.in(api, call)));
    } catch (ApiException refused) {
      return stands(refused, named) || unknown.namesGone(call)
          ? Optional.of(refused(refused, requestId).ignoring(ignored.inRefused(api, call)))
          : Optional.empty();
    }
  }

  /**
   * Whether a refusal is one in lenient mode too: not for what there is not, nor for what nobody
   * knows of something that was made up, but for the state that the execution left it in.
   */
  private boolean stands(ApiException refused, Unknown.Verdict named) {
    return !unknown.isLenient()
        || switch (named) {
          case ALL_KNOWN -> !Unfit.is(refused.code());
          case MADE_BEFORE -> STATE.matcher(refused.code()).find();
          case MADE, UNKNOWN -> false;
        };
  }

  /**
   * In lenient mode an answer that lacks what the task reads is completed with what is made up, or
   * where only that helps, all of it is.
   */
  private Answered told(ObjectNode known, ProductCall made, CloudCall call, Unknown.Verdict named) {
    boolean madeUp = named != Unknown.Verdict.ALL_KNOWN;
    if (!unknown.isLenient() || !Nothing.isIn(known, call, madeUp) || unknown.namesGone(made)) {
      return named == Unknown.Verdict.MADE ? synthesised(known) : simulated(known);
    }
    ObjectNode more = invention.answer(call);
    return Stream.of(Completed.beside(known, more), Completed.behind(known, more), more)
        .filter(all -> !Nothing.isIn(all, call, madeUp))
        .findFirst()
        .map(SimulatedProducts::synthesised)
        .orElseGet(() -> simulated(known));
  }

  private static Answered simulated(ObjectNode body) {
    return new Answered(new CloudAnswer.Body(body, Duration.ZERO), Answered.By.SIMULATED, null);
  }

  private static Answered synthesised(ObjectNode body) {
    return new Answered(
        new CloudAnswer.Body(body, Duration.ZERO, true), Answered.By.SYNTHESISED, null);
  }

  private static Answered refused(ApiException refused, String requestId) {
    return new Answered(
        new CloudAnswer.Refusal(
            refused.code(),
            String.valueOf(refused.getMessage()),
            refused.status(),
            requestId,
            Duration.ZERO),
        Answered.By.SIMULATED,
        null);
  }
}
