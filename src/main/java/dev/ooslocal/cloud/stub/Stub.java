package dev.ooslocal.cloud.stub;

import dev.ooslocal.language.Selector;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer somebody registered for calls; every part that is given has to match.
 *
 * @param parameters a subset of the call's parameters that must be equal
 * @param when a jq program over the facts of the call
 * @param times how many calls it answers; null: any number
 * @param answers given in order, the last one again and again
 */
record Stub(
    String service,
    String api,
    @Nullable String region,
    @Nullable ObjectNode parameters,
    @Nullable Selector when,
    @Nullable String executionId,
    @Nullable String taskName,
    @Nullable Integer attempt,
    @Nullable Integer times,
    List<StubAnswer> answers) {
  Stub {
    answers = List.copyOf(answers);
  }

  /** Whether its answer depends on how often it was used. */
  boolean counts() {
    return times != null || answers.size() > 1;
  }

  boolean isUsedUp(long used) {
    return times != null && used >= times;
  }

  StubAnswer answerAfter(long used) {
    return answers.get((int) Math.min(used, answers.size() - 1));
  }
}
