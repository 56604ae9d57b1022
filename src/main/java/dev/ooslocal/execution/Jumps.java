package dev.ooslocal.execution;

import dev.ooslocal.engine.Wakening;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.ClockOffset;
import dev.ooslocal.platform.storage.Nodes;
import dev.ooslocal.platform.storage.NotAlone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the domain's clock. It jumps from one wake-up to the next, and only at rest: when nothing
 * is being done, nothing is due and no call is on its way. So everything happens in its order and
 * at its time, as if somebody had waited.
 */
@Component
public class Jumps {
  static final String TIME = "time cannot be moved for one of them alone";

  /** The clock goes no farther: its distance from the wall's is kept in nanoseconds. */
  public static final Instant END = Instant.parse("2262-01-01T00:00:00Z");

  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  private final VirtualClock clock;
  private final ClockOffset kept;
  private final Nodes nodes;
  private final Agenda agenda;
  private final Timetable timetable;
  private final Wakening wakening;
  private final Bell bell;
  private final TransactionTemplate transaction;

  /** Time is moved by one at a time. */
  private final ReentrantLock turn = new ReentrantLock();

  Jumps(
      VirtualClock clock,
      ClockOffset kept,
      Nodes nodes,
      Agenda agenda,
      Timetable timetable,
      Wakening wakening,
      Bell bell,
      PlatformTransactionManager transactions) {
    this.clock = clock;
    this.kept = kept;
    this.nodes = nodes;
    this.agenda = agenda;
    this.timetable = timetable;
    this.wakening = wakening;
    this.bell = bell;
    this.transaction = new TransactionTemplate(transactions);
  }

  public Instant now() {
    return clock.instant();
  }

  /** How far the clock is ahead of the wall's. */
  public Duration offset() {
    return clock.offset();
  }

  /**
   * When the next wake-up is due, a trigger's or a schedule's too; empty when nothing waits for
   * time.
   */
  public Optional<Instant> nextWakeUp() {
    return timetable.nextWith(agenda.next());
  }

  /**
   * Moves time on to the next wake-up, if there is one, and returns when all that became due has
   * run as far as it can.
   *
   * @throws NotAlone when another process works on the same database
   */
  public void advanceToNext() {
    turn.lock();
    try {
      rest();
      Instant next = nextWakeUp().orElse(END);
      if (next.isBefore(END)) {
        jump(next);
        rest();
      }
    } finally {
      turn.unlock();
    }
  }

  /**
   * Moves time on by a span, through all wake-ups on the way, and returns when all that became due
   * has run as far as it can.
   *
   * @throws NotAlone when another process works on the same database
   */
  public void advanceBy(Duration span) {
    advanceTo(clock.instant().plus(span));
  }

  /** Moves time on until then; a time that is over moves nothing. */
  public void advanceTo(Instant target) {
    turn.lock();
    try {
      rest();
      for (Instant next = step(target); next != null; next = step(target)) {
        jump(next);
        rest();
      }
    } finally {
      turn.unlock();
    }
  }

  /** The next time to jump to on the way; null when it is reached. */
  private @Nullable Instant step(Instant target) {
    Instant next = nextWakeUp().filter(due -> due.isBefore(target)).orElse(target);
    return target.isAfter(clock.instant()) ? next : null;
  }

  /**
   * Jumps on to the next wake-up that is neither a trigger's nor a schedule's, if all is at rest; a
   * schedule on the way is a stop, so that it runs in its time.
   *
   * @return whether it did
   * @throws NotAlone when another process works on the same database
   */
  boolean skip() {
    if (!turn.tryLock()) {
      return false;
    }
    try {
      timetable.catchUp();
      Instant next = isAtRest() ? agenda.nextToJumpTo().map(timetable::until).orElse(END) : END;
      return next.isBefore(END) && jump(next);
    } finally {
      turn.unlock();
    }
  }

  private void rest() {
    timetable.catchUp();
    for (long heard = bell.count(); !isAtRest(); heard = bell.count()) {
      bell.awaitAfter(heard, LOOK_AGAIN);
      timetable.catchUp();
    }
  }

  private boolean isAtRest() {
    Instant now = clock.instant();
    return wakening.isIdle() && agenda.isEmpty(now) && timetable.isEmpty(now);
  }

  /** Jumps, unless work has come up meanwhile; a time that is over is only acted on. */
  private boolean jump(Instant to) {
    if (!nodes.isAlone()) {
      throw new NotAlone(TIME);
    }
    List<String> due;
    clock.still().lock();
    try {
      if (!isAtRest()) {
        return false;
      }
      Instant now = clock.instant();
      Duration ahead =
          to.isAfter(now) ? clock.offset().plus(Duration.between(now, to)) : clock.offset();
      due = taken(to, ahead);
      clock.offsetBy(ahead);
    } finally {
      clock.still().unlock();
    }
    due.forEach(wakening::offer);
    return true;
  }

  private List<String> taken(Instant to, Duration ahead) {
    List<String> due =
        transaction.execute(
            status -> {
              kept.write(ahead);
              return agenda.take(to);
            });
    return due == null ? List.of() : due;
  }
}
