package dev.ooslocal.cloud.journal;

import dev.ooslocal.cloud.Answered;
import dev.ooslocal.cloud.CloudAnswer;
import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.cloud.Masked;
import dev.ooslocal.cloud.UnreadParameter;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.storage.Times;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A call as it is written: texts only, secrets masked. */
record CallRow(
    CloudCall call,
    String parameters,
    @Nullable String answer,
    @Nullable String error,
    Answered.By by,
    @Nullable String stubId,
    @Nullable String unread) {

  static CallRow of(CloudCall call, Answered answered) {
    return new CallRow(
        call,
        Json.text(Masked.of(call.parameters())),
        answer(answered.answer()),
        error(answered.answer()),
        answered.by(),
        answered.stubId(),
        unread(answered.unread()));
  }

  /** In the order of the columns of {@link CallRows#INSERT}. */
  @Nullable Object[] columns() {
    CloudCall.Origin origin = call.origin();
    JsonNode item = origin.item();
    return new @Nullable Object[] {
      Times.column(call.now()),
      call.service(),
      key(call.service()),
      call.api(),
      key(call.api()),
      call.region(),
      parameters,
      answer,
      error,
      by.word(),
      stubId,
      origin.executionId(),
      origin.taskRunId(),
      origin.taskName(),
      item == null ? null : Json.text(Masked.of(item)),
      origin.attempt(),
      unread
    };
  }

  /** What names are compared by. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static @Nullable String unread(List<UnreadParameter> unread) {
    return unread.isEmpty() ? null : Json.text(UnreadParameter.json(unread));
  }

  private static @Nullable String answer(CloudAnswer answer) {
    return switch (answer) {
      case CloudAnswer.Body body -> Json.text(Masked.of(body.body()));
      case CloudAnswer.Refusal refusal -> null;
      case CloudAnswer.Unanswered nobody -> null;
      case CloudAnswer.Elsewhere elsewhere -> null;
    };
  }

  private static @Nullable String error(CloudAnswer answer) {
    return switch (answer) {
      case CloudAnswer.Body body -> null;
      case CloudAnswer.Refusal refusal ->
          error(refusal.code(), refusal.message(), refusal.status());
      case CloudAnswer.Unanswered nobody -> error("Unanswered", nobody.message(), 0);
      case CloudAnswer.Elsewhere elsewhere -> null;
    };
  }

  private static String error(String code, String message, int status) {
    return Json.text(Json.object().put("code", code).put("message", message).put("status", status));
  }
}
