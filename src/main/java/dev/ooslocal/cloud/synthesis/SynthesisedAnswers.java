package dev.ooslocal.cloud.synthesis;

import dev.ooslocal.cloud.Answered;
import dev.ooslocal.cloud.Answerer;
import dev.ooslocal.cloud.CloudAnswer;
import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.cloud.CloudSettings;
import dev.ooslocal.platform.Ids;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Answers in lenient mode what nobody else does. */
@Component
@Order(SynthesisedAnswers.AFTER_ALL_OTHERS)
final class SynthesisedAnswers implements Answerer {
  static final int AFTER_ALL_OTHERS = 1000;

  private final boolean lenient;

  SynthesisedAnswers(CloudSettings settings) {
    this.lenient = settings.mode() == CloudSettings.Mode.LENIENT;
  }

  @Override
  public Optional<Answered> answer(CloudCall call) {
    if (!lenient) {
      return Optional.empty();
    }
    ObjectNode body = MadeUp.answer(call);
    if (!body.isEmpty() || call.rest() == null) {
      body.put("RequestId", Ids.requestId());
    }
    return Optional.of(
        new Answered(
            new CloudAnswer.Body(body, Duration.ZERO, true), Answered.By.SYNTHESISED, null));
  }
}
