package dev.ooslocal.cloud;

import dev.ooslocal.rpc.Fault;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks one answerer after the other and keeps what came of it. */
@Component
final class AnswererChain implements Cloud {
  private final List<Answerer> answerers;
  private final CallRecorder recorder;
  private final StubHint hint;
  private final CallFault faults;

  AnswererChain(List<Answerer> answerers, CallRecorder recorder, StubHint hint, CallFault faults) {
    this.answerers = List.copyOf(answerers);
    this.recorder = recorder;
    this.hint = hint;
    this.faults = faults;
  }

  @Override
  public CloudAnswer call(CloudCall call) {
    Fault fault = faults.of(call).orElse(null);
    Answered answered =
        fault == null
            ? answer(call)
            : CallFault.instead(fault)
                .orElseGet(() -> CallFault.delayed(answer(call), fault.delay()));
    if (!(answered.answer() instanceof CloudAnswer.Elsewhere)) {
      recorder.record(call, answered);
    }
    return answered.answer();
  }

  @Override
  public void arrived(CloudCall call, JsonNode outcome) {
    recorder.record(call, new Answered(arrived(outcome), Answered.By.FORWARDED, null));
  }

  private static CloudAnswer arrived(JsonNode outcome) {
    String failure = outcome.path("failed").asString("");
    if (!failure.isEmpty()) {
      return new CloudAnswer.Unanswered(failure);
    }
    JsonNode error = outcome.path("error");
    return error.isObject()
        ? new CloudAnswer.Refusal(
            error.path("code").asString(""),
            error.path("message").asString(""),
            error.path("status").asInt(0),
            error.path("requestId").asString(""),
            Duration.ZERO)
        : new CloudAnswer.Body(outcome.path("body"), Duration.ZERO);
  }

  private Answered answer(CloudCall call) {
    return answerers.stream()
        .flatMap(answerer -> answerer.answer(call).stream())
        .findFirst()
        .orElseGet(() -> nobody(call));
  }

  private Answered nobody(CloudCall call) {
    return new Answered(new CloudAnswer.Unanswered(hint.sentence(call)), Answered.By.NOBODY, null);
  }
}
