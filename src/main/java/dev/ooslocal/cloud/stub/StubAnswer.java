package dev.ooslocal.cloud.stub;

import dev.ooslocal.cloud.CloudAnswer;
import dev.ooslocal.platform.Ids;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** One answer of a stub. */
sealed interface StubAnswer {
  Duration delay();

  /** What the caller gets, texts filled in from the facts of the call. */
  CloudAnswer toCaller(JsonNode facts);

  /** The product answers. */
  record Body(JsonNode body, Duration delay) implements StubAnswer {
    @Override
    public CloudAnswer toCaller(JsonNode facts) {
      return new CloudAnswer.Body(Placeholders.fill(body, facts), delay);
    }
  }

  /** The product refuses. */
  record Error(String code, String message, int status, Duration delay) implements StubAnswer {
    @Override
    public CloudAnswer toCaller(JsonNode facts) {
      return new CloudAnswer.Refusal(
          code, Placeholders.text(message, facts), status, Ids.requestId(), delay);
    }
  }
}
