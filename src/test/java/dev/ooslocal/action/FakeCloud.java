package dev.ooslocal.action;

import dev.ooslocal.cloud.Cloud;
import dev.ooslocal.cloud.CloudAnswer;
import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Answers calls with what the test prepared, in order. */
final class FakeCloud implements Cloud {
  final List<CloudCall> calls = new ArrayList<>();
  private final Deque<CloudAnswer> answers = new ArrayDeque<>();

  FakeCloud answering(CloudAnswer... next) {
    answers.addAll(List.of(next));
    return this;
  }

  FakeCloud answering(String... bodies) {
    for (String body : bodies) {
      answers.add(body(body));
    }
    return this;
  }

  static CloudAnswer body(String json) {
    return new CloudAnswer.Body(Json.parse(json), Duration.ZERO);
  }

  static CloudAnswer error(String code) {
    return new CloudAnswer.Refusal(code, "It says no.", 400, "REQ-1", Duration.ZERO);
  }

  @Override
  public CloudAnswer call(CloudCall call) {
    calls.add(call);
    return answers.isEmpty() ? new CloudAnswer.Unanswered("nothing prepared") : answers.remove();
  }
}
