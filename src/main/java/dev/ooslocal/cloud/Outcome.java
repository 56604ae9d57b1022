package dev.ooslocal.cloud;

import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a call that left an activation came back with, as it is kept until that is told: {@code
 * {"failed"}} with the reason when there was no answer at all.
 */
public final class Outcome {
  private static final String ERROR = "error";

  private Outcome() {}

  /** An answer: {@code {"by","body"}}. */
  public static ObjectNode of(Answered.By by, JsonNode body) {
    ObjectNode outcome = Json.object().put("by", by.word());
    outcome.set("body", body);
    return outcome;
  }

  /** A refusal: {@code {"by","error":{"code","message","status","requestId"}}}. */
  public static ObjectNode refused(
      Answered.By by, String code, String message, int status, String requestId) {
    ObjectNode outcome = Json.object().put("by", by.word());
    outcome
        .putObject(ERROR)
        .put("code", code)
        .put("message", message)
        .put("status", status)
        .put("requestId", requestId);
    return outcome;
  }

  static Answered read(JsonNode outcome) {
    String by = outcome.path("by").asString(Answered.By.FORWARDED.word());
    return new Answered(answer(outcome), Answered.By.valueOf(by.toUpperCase(Locale.ROOT)), null);
  }

  private static CloudAnswer answer(JsonNode outcome) {
    String failure = outcome.path("failed").asString("");
    if (!failure.isEmpty()) {
      return new CloudAnswer.Unanswered(failure);
    }
    JsonNode error = outcome.path(ERROR);
    return error.isObject()
        ? new CloudAnswer.Refusal(
            error.path("code").asString(""),
            error.path("message").asString(""),
            error.path("status").asInt(0),
            error.path("requestId").asString(""),
            Duration.ZERO)
        : new CloudAnswer.Body(outcome.path("body"), Duration.ZERO);
  }
}
