package dev.ooslocal.cloud.journal;

import dev.ooslocal.cloud.Answered;
import dev.ooslocal.cloud.CloudAnswer;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/**
 * Counts calls by who answered and how ({@code oos.cloud.calls}). Products and APIs are left out:
 * templates write them, so they could be anything, a secret among it.
 */
@Component
final class CallMeters {
  private final MeterRegistry registry;

  CallMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  void note(Answered answered) {
    registry
        .counter(
            "oos.cloud.calls", "answered_by", answered.by().word(), "outcome", outcome(answered))
        .increment();
  }

  private static String outcome(Answered answered) {
    return switch (answered.answer()) {
      case CloudAnswer.Body body -> "answered";
      case CloudAnswer.Refusal refusal -> "refused";
      case CloudAnswer.Unanswered unanswered -> "unanswered";
      case CloudAnswer.Elsewhere elsewhere -> "on its way";
    };
  }
}
