package dev.ooslocal.it;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When processes were killed or held, and which repeated calls that explains. */
final class Disturbances {
  /** From a call's arrival until its outcome is safe, at least. */
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(2);

  /** On a machine that has much to do it takes longer, as everything does: measured by starts. */
  private static final int STARTS = 3;

  /** A signal to a process: it had its effect between these moments. */
  private record Moment(Instant from, Instant to) {
    boolean isNear(Instant call, Duration before, Duration after) {
      return call.isAfter(from.minus(before)) && call.isBefore(to.plus(after));
    }
  }

  /** Something that stopped a process, and where it was held, what let it go on. */
  private record Disturbance(Moment stopped, Optional<Moment> wentOn, Duration onItsWay) {
    boolean explains(Instant call) {
      return stopped.isNear(call, onItsWay, Duration.ZERO)
          || wentOn.filter(moment -> moment.isNear(call, Duration.ZERO, onItsWay)).isPresent();
    }
  }

  private final List<Disturbance> disturbances = new ArrayList<>();

  void killed(ServiceProcess service) {
    disturbances.add(new Disturbance(moment(service::kill), Optional.empty(), onItsWay(service)));
  }

  /** Holds a process for so long. */
  void held(ServiceProcess service, Duration span) {
    Moment stopped = moment(service::hold);
    Pause.of(span);
    Moment wentOn = moment(service::goOn);
    disturbances.add(new Disturbance(stopped, Optional.of(wentOn), onItsWay(service)));
  }

  private static Duration onItsWay(ServiceProcess service) {
    Duration slow = service.startUp().dividedBy(STARTS);
    return slow.compareTo(ON_ITS_WAY) > 0 ? slow : ON_ITS_WAY;
  }

  private static Moment moment(Runnable signal) {
    Instant from = Instant.now();
    signal.run();
    return new Moment(from, Instant.now());
  }

  /** How many there were, and when. */
  @Override
  public String toString() {
    return disturbances.size() + " disturbances " + disturbances;
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
            .filter(call -> disturbances.stream().anyMatch(d -> d.explains(call.at())))
            .count();
    return onTheirWay >= arrivals.size() - 1;
  }
}
