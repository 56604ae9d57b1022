package dev.ooslocal.it;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** When processes were killed or held, and which repeated calls that explains. */
final class Disturbances {
  /** From a call's arrival until its outcome is safe, on a machine that has much to do. */
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(2);

  private record Span(Instant from, Instant to) {
    boolean explains(Instant call) {
      boolean wasOnItsWay = call.isAfter(from.minus(ON_ITS_WAY)) && !call.isAfter(from);
      boolean wentOn = !call.isBefore(to) && call.isBefore(to.plus(ON_ITS_WAY));
      return wasOnItsWay || wentOn;
    }
  }

  private final List<Span> spans = new ArrayList<>();

  void killed(ServiceProcess service) {
    Instant from = Instant.now();
    service.kill();
    spans.add(new Span(from, Instant.now()));
  }

  /** Holds a process for so long. */
  void held(ServiceProcess service, Duration span) {
    Instant from = Instant.now();
    service.hold();
    Pause.of(span);
    service.goOn();
    spans.add(new Span(from, Instant.now()));
  }

  /** How many there were, and when. */
  @Override
  public String toString() {
    return spans.size() + " disturbances " + spans;
  }

  /** Attempts whose calls came more than once without need. */
  List<String> unexplained(List<Recorder.Seen> calls) {
    return repeated(calls).entrySet().stream()
        .filter(attempt -> !isExplained(attempt.getValue()))
        .map(attempt -> attempt.getKey() + ": " + attempt.getValue())
        .toList();
  }

  /** The calls that came more than once, by attempt. */
  static Map<String, List<Recorder.Seen>> repeated(List<Recorder.Seen> calls) {
    Map<String, List<Recorder.Seen>> attempts =
        calls.stream().collect(groupingBy(Recorder.Seen::token));
    attempts.values().removeIf(arrivals -> arrivals.size() == 1);
    return attempts;
  }

  private boolean isExplained(List<Recorder.Seen> arrivals) {
    long onTheirWay =
        arrivals.stream()
            .filter(call -> spans.stream().anyMatch(span -> span.explains(call.at())))
            .count();
    return onTheirWay >= arrivals.size() - 1;
  }
}
