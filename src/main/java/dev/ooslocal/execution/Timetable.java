package dev.ooslocal.execution;

import dev.ooslocal.platform.DueWork;
import dev.ooslocal.platform.VirtualClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What other rooms do by the clock, as whoever moves it sees it. */
@Component
class Timetable {
  private final VirtualClock clock;
  private final List<DueWork> works;

  Timetable(VirtualClock clock, ObjectProvider<DueWork> works) {
    this.clock = clock;
    this.works = works.orderedStream().toList();
  }

  /** When the next of it is due. */
  Optional<Instant> next() {
    return works.stream().map(DueWork::nextDue).flatMap(Optional::stream).min(Instant::compareTo);
  }

  /** The earlier of the next of it and another time. */
  Optional<Instant> nextWith(Optional<Instant> other) {
    return Stream.concat(next().stream(), other.stream()).min(Instant::compareTo);
  }

  /** The first stop on the way to a time. */
  Instant until(Instant time) {
    return next().filter(time::isAfter).orElse(time);
  }

  /** Whether nothing of it is due by a time. */
  boolean isEmpty(Instant now) {
    return next().filter(due -> !due.isAfter(now)).isEmpty();
  }

  /** Does what is due, in the time that it is now. */
  void catchUp() {
    clock.steady().lock();
    try {
      works.forEach(DueWork::catchUp);
    } finally {
      clock.steady().unlock();
    }
  }
}
