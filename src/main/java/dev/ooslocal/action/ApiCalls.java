package dev.ooslocal.action;

import dev.ooslocal.cloud.Cloud;
import dev.ooslocal.cloud.CloudAnswer;
import dev.ooslocal.cloud.Masked;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes calls to products one after another, page by page, and keeps its place in a memo when an
 * answer takes time or the call has to leave the process.
 */
@Component
final class ApiCalls {
  private static final int MOST_PAGES = 1000;
  private static final int LONGEST_LOG = 8192;

  private final Cloud cloud;

  ApiCalls(Cloud cloud) {
    this.cloud = cloud;
  }

  /** How far the calls got. */
  sealed interface Step {
    /** All are answered, or one was refused: that is the last. */
    record Answered(List<ApiAnswer> answers, CallMemo memo) implements Step {
      ApiAnswer last() {
        return answers.getLast();
      }
    }

    /** They wait, or cannot be made. */
    record Stopped(Progress progress) implements Step {}
  }

  /** Goes on where the memo stands. */
  Step go(Invocation task, List<ApiRequest> plan, CallMemo memo) {
    return go(task, plan, take(task, plan, memo), (CloudAnswer) null);
  }

  /** Goes on with the outcome of the call that left the process. */
  Step go(Invocation task, List<ApiRequest> plan, CallMemo memo, JsonNode outcome) {
    return go(
        task,
        plan,
        memo,
        cloud.arrived(current(plan, memo).made(task, memo), outcome, told(task, memo)));
  }

  private Step go(
      Invocation task, List<ApiRequest> plan, CallMemo memo, @Nullable CloudAnswer arrived) {
    CallMemo state = memo;
    CloudAnswer answer = arrived;
    while (answer != null || !isComplete(state, plan)) {
      ApiRequest request = current(plan, state);
      if (answer == null) {
        if (state.pages() >= MOST_PAGES) {
          return failed(
              "%s %s has more than %d pages."
                  .formatted(request.service(), request.api(), MOST_PAGES));
        }
        state = state.called();
        answer = cloud.call(request.made(task, state), told(task, state));
      }
      switch (answer) {
        case CloudAnswer.Unanswered nobody -> {
          return failed(nobody.message());
        }
        case CloudAnswer.Elsewhere(String kind, JsonNode call) -> {
          return new Step.Stopped(new Progress.Call(kind, call, state.json()));
        }
        case CloudAnswer.Body body -> {
          sayMadeUp(task, request, body);
          state = state.expecting(ApiAnswer.of(body));
        }
        case CloudAnswer.Refusal refusal -> state = state.expecting(ApiAnswer.of(refusal));
      }
      Duration delay = ApiAnswer.delay(answer);
      if (delay.isPositive()) {
        return waiting(task, request, state, delay);
      }
      state = take(task, plan, state);
      answer = null;
    }
    return new Step.Answered(state.answers(), state);
  }

  /** What there is to say of a call is said once, not at each page, poll and item of a loop. */
  private static Consumer<String> told(Invocation task, CallMemo memo) {
    boolean first = memo.polls() == 0 && memo.pages() == 0 && task.itemIndex() <= 0;
    return first ? task::log : _ -> {};
  }

  private static void sayMadeUp(Invocation task, ApiRequest request, CloudAnswer.Body body) {
    if (body.madeUp()) {
      task.log(
          "The answer of %s %s is synthesised: nobody here knows it."
              .formatted(request.service(), request.api()));
    }
  }

  private static CallMemo take(Invocation task, List<ApiRequest> plan, CallMemo memo) {
    ApiAnswer answer = memo.arrived();
    if (answer == null) {
      return memo;
    }
    ApiRequest request = current(plan, memo);
    ObjectNode asked = request.parameters(memo);
    task.log(logLine(request.api(), asked, answer.body()));
    if (answer.refused()) {
      return memo.answered(answer);
    }
    JsonNode joined =
        memo.joined().isNull() ? answer.body() : Paging.join(memo.joined(), answer.body());
    Optional<ObjectNode> next =
        request.paged() ? Paging.after(asked, answer.body()) : Optional.empty();
    return next.map(page -> memo.joining(joined, page))
        .orElseGet(() -> memo.answered(new ApiAnswer(joined, false)));
  }

  private static boolean isComplete(CallMemo state, List<ApiRequest> plan) {
    List<ApiAnswer> answers = state.answers();
    return answers.size() == plan.size() || (!answers.isEmpty() && answers.getLast().refused());
  }

  private static ApiRequest current(List<ApiRequest> plan, CallMemo state) {
    return plan.get(state.answers().size());
  }

  private static Step waiting(Invocation task, ApiRequest request, CallMemo state, Duration delay) {
    String message = "Waiting for the answer of %s %s".formatted(request.service(), request.api());
    return new Step.Stopped(
        new Progress.Pending(Waits.POLL, task.now().plus(delay), message, state.json()));
  }

  private static Step failed(String message) {
    return new Step.Stopped(new Progress.Failed(message));
  }

  private static String logLine(String api, JsonNode request, JsonNode response) {
    String line =
        "api call: %s request:%s response: %s"
            .formatted(api, Json.text(Masked.of(request)), Json.text(Masked.of(response)));
    return line.length() <= LONGEST_LOG ? line : line.substring(0, LONGEST_LOG) + " …";
  }
}
