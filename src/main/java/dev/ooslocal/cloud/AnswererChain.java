package dev.ooslocal.cloud;

import dev.ooslocal.rpc.Fault;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks one answerer after the other and keeps what came of it. */
@Component
final class AnswererChain implements Cloud {
  private final List<Answerer> answerers;
  private final CallRecorder recorder;
  private final StubHint hint;
  private final CallFault faults;
  private final UnreadWarnings warnings;

  AnswererChain(
      List<Answerer> answerers,
      CallRecorder recorder,
      StubHint hint,
      CallFault faults,
      UnreadWarnings warnings) {
    this.warnings = warnings;
    this.answerers = List.copyOf(answerers);
    this.recorder = recorder;
    this.hint = hint;
    this.faults = faults;
  }

  @Override
  public CloudAnswer call(CloudCall call, Consumer<String> told) {
    Fault fault = faults.of(call).orElse(null);
    Answered answered =
        fault == null
            ? answer(call)
            : CallFault.instead(fault)
                .orElseGet(() -> CallFault.delayed(answer(call), fault.delay()));
    return kept(call, answered, told);
  }

  @Override
  public CloudAnswer arrived(CloudCall call, JsonNode outcome, Consumer<String> told) {
    Answered arrived = Outcome.read(outcome);
    Answered taken =
        IntStream.range(0, answerers.size())
            .filter(i -> !answerers.get(i).vouches(call, arrived.answer()))
            .mapToObj(i -> first(answerers.subList(i + 1, answerers.size()), call))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(() -> arrived.ignoring(unread(call)));
    return kept(call, taken, told);
  }

  /** A call that is made elsewhere is kept when its answer is there. */
  private CloudAnswer kept(CloudCall call, Answered answered, Consumer<String> told) {
    if (!(answered.answer() instanceof CloudAnswer.Elsewhere)) {
      recorder.record(call, answered);
      if (!answered.unread().isEmpty()) {
        told.accept(UnreadParameter.sentence(call.service(), call.api(), answered.unread()));
        warnings.warn(call.service(), call.api(), answered.unread());
      }
    }
    return answered.answer();
  }

  private List<UnreadParameter> unread(CloudCall call) {
    return answerers.stream().flatMap(answerer -> answerer.unread(call).stream()).toList();
  }

  private Answered answer(CloudCall call) {
    return first(answerers, call).orElseGet(() -> nobody(call));
  }

  private static Optional<Answered> first(List<Answerer> asked, CloudCall call) {
    return asked.stream().flatMap(answerer -> answerer.answer(call).stream()).findFirst();
  }

  private Answered nobody(CloudCall call) {
    return new Answered(new CloudAnswer.Unanswered(hint.sentence(call)), Answered.By.NOBODY, null);
  }
}
