package dev.ooslocal.action;

import dev.ooslocal.cloud.CloudAnswer;
import dev.ooslocal.platform.Json;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a product answered.
 *
 * @param refused whether it is an error; the body then holds {@code Code}, {@code Message} and
 *     {@code RequestId}
 */
record ApiAnswer(JsonNode body, boolean refused) {

  static ApiAnswer of(CloudAnswer.Body answer) {
    return new ApiAnswer(answer.body(), false);
  }

  static ApiAnswer of(CloudAnswer.Refusal answer) {
    return error(answer.code(), answer.message(), answer.requestId());
  }

  static ApiAnswer read(JsonNode memo) {
    return new ApiAnswer(memo.path("body"), memo.path("refused").asBoolean(false));
  }

  JsonNode json() {
    ObjectNode json = Json.object();
    json.set("body", body);
    return json.put("refused", refused);
  }

  /** Why a task fails that got this error. */
  String failure(ApiRequest request) {
    return "%s (api: %s %s, RequestId: %s)"
        .formatted(error(), request.service(), request.api(), body.path("RequestId").asString(""));
  }

  /** The error, for messages. */
  String error() {
    return body.path("Code").asString("") + ": " + body.path("Message").asString("");
  }

  static Duration delay(CloudAnswer answer) {
    return switch (answer) {
      case CloudAnswer.Body body -> body.delay();
      case CloudAnswer.Refusal refusal -> refusal.delay();
      case CloudAnswer.Unanswered nobody -> Duration.ZERO;
      case CloudAnswer.Elsewhere elsewhere -> Duration.ZERO;
    };
  }

  private static ApiAnswer error(String code, String message, String requestId) {
    return new ApiAnswer(
        Json.object().put("Code", code).put("Message", message).put("RequestId", requestId), true);
  }
}
