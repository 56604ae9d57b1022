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
import java.util.function.Consumer;

/** Answers calls with what the test prepared, in order. */
final class FakeCloud implements Cloud {
  final List<CloudCall> calls = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final Deque<CloudAnswer> answers = new ArrayDeque<>();

  /** Has this to say of each call. */
  FakeCloud saying(String remark) {
    remarks.add(remark);
    return this;
  }

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
  public CloudAnswer call(CloudCall call, Consumer<String> told) {
    calls.add(call);
    remarks.forEach(told);
    return answers.isEmpty() ? new CloudAnswer.Unanswered("nothing prepared") : answers.remove();
  }
}
