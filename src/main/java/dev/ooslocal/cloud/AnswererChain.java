package dev.ooslocal.cloud;

import java.util.List;
import org.springframework.stereotype.Component;

/** Asks one answerer after the other and keeps what came of it. */
@Component
final class AnswererChain implements Cloud {
  private final List<Answerer> answerers;
  private final CallRecorder recorder;
  private final StubHint hint;

  AnswererChain(List<Answerer> answerers, CallRecorder recorder, StubHint hint) {
    this.answerers = List.copyOf(answerers);
    this.recorder = recorder;
    this.hint = hint;
  }

  @Override
  public CloudAnswer call(CloudCall call) {
    Answered answered =
        answerers.stream()
            .flatMap(answerer -> answerer.answer(call).stream())
            .findFirst()
            .orElseGet(() -> nobody(call));
    recorder.record(call, answered);
    return answered.answer();
  }

  private Answered nobody(CloudCall call) {
    return new Answered(new CloudAnswer.Unanswered(hint.sentence(call)), Answered.By.NOBODY, null);
  }
}
