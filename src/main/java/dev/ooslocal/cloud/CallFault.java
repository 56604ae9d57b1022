package dev.ooslocal.cloud;

import dev.ooslocal.platform.Ids;
import dev.ooslocal.rpc.CallFaults;
import dev.ooslocal.rpc.Fault;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets faults strike the calls of templates. The journal shows them as answered by a stub. */
@Component
final class CallFault {
  private static final int NO_ANSWER = 503;

  private final CallFaults faults;

  CallFault(CallFaults faults) {
    this.faults = faults;
  }

  Optional<Fault> of(CloudCall call) {
    return faults.ofCall(call.service(), call.api());
  }

  /** What comes instead of an answer; empty when the fault only delays it. */
  static Optional<Answered> instead(Fault fault) {
    Fault.Failure error = fault.error();
    if (fault.drop()) {
      return Optional.of(
          refusal(
              new Fault.Failure(
                  "SDK.ServerUnreachable",
                  "The connection broke before there was an answer.",
                  NO_ANSWER),
              fault.delay()));
    }
    return error == null ? Optional.empty() : Optional.of(refusal(error, fault.delay()));
  }

  /** The answer, later; a call that leaves the process takes the time it takes. */
  static Answered delayed(Answered answered, Duration by) {
    CloudAnswer later =
        switch (answered.answer()) {
          case CloudAnswer.Body body ->
              new CloudAnswer.Body(body.body(), body.delay().plus(by), body.madeUp());
          case CloudAnswer.Refusal r ->
              new CloudAnswer.Refusal(
                  r.code(), r.message(), r.status(), r.requestId(), r.delay().plus(by));
          case CloudAnswer.Unanswered nobody -> nobody;
          case CloudAnswer.Elsewhere elsewhere -> elsewhere;
        };
    return new Answered(later, answered.by(), answered.stubId(), answered.unread());
  }

  private static Answered refusal(Fault.Failure error, Duration delay) {
    return new Answered(
        new CloudAnswer.Refusal(
            error.code(), error.message(), error.status(), Ids.requestId(), delay),
        Answered.By.STUB,
        null);
  }
}
