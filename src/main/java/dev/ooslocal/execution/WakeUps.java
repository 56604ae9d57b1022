package dev.ooslocal.execution;

import dev.ooslocal.engine.Changes;
import dev.ooslocal.engine.Wakening;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.Commits;
import dev.ooslocal.platform.storage.Times;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Wake-ups, each its own row of the scheduler, {@code <execution>/<cause>}, written in the
 * transaction of its cause and never moved. A wake-up that is due at once is also handed over in
 * memory after the commit; its row is then only the guard against a crash, due some seconds later
 * and deleted by the activation.
 */
@Component
class WakeUps {
  static final String ADVANCE = "advance";
  static final String PERFORM = "perform";
  static final Duration GUARD = Duration.ofSeconds(3);

  private static final String INSERT =
      "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version,"
          + " execution_id, handed_over, pulls) values (?, ?, ?, false, 1, ?, ?, ?) on conflict do"
          + " nothing";

  private final JdbcTemplate jdbc;
  private final VirtualClock clock;
  private final SingletonSupplier<Wakening> wakening;

  WakeUps(JdbcTemplate jdbc, VirtualClock clock, ObjectProvider<Wakening> wakening) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.wakening = SingletonSupplier.ofNullable(wakening::getIfAvailable);
  }

  /** Wakes at once, when the current transaction commits. */
  void now(String executionId, String cause) {
    Wakening inMemory = wakening.get();
    boolean handsOver = inMemory != null && inMemory.hasRoom();
    Instant due = handsOver ? clock.instant().plus(GUARD) : clock.instant();
    insert(ADVANCE, executionId + "/" + cause, due, executionId, handsOver);
    if (inMemory != null && handsOver) {
      Commits.after(() -> inMemory.offer(executionId));
    }
  }

  /** Wakes at these times. */
  void later(String executionId, List<Changes.WakeUp> wakeUps) {
    if (wakeUps.isEmpty()) {
      return;
    }
    List<Object[]> rows =
        wakeUps.stream()
            .map(
                w ->
                    new Object[] {
                      ADVANCE,
                      executionId + "/" + w.cause(),
                      Times.column(Times.notBefore(w.at())),
                      executionId,
                      false,
                      w.pulls()
                    })
            .toList();
    jdbc.batchUpdate(
        INSERT,
        rows,
        new int[] {
          Types.VARCHAR,
          Types.VARCHAR,
          Types.TIMESTAMP_WITH_TIMEZONE,
          Types.VARCHAR,
          Types.BOOLEAN,
          Types.BOOLEAN
        });
  }

  /** Takes away wake-ups that nobody waits for any more. */
  void drop(String executionId, List<String> causes) {
    if (!causes.isEmpty()) {
      jdbc.batchUpdate(
          "delete from scheduled_tasks where task_name = ? and task_instance = ? and picked ="
              + " false",
          causes.stream().map(c -> new Object[] {ADVANCE, executionId + "/" + c}).toList());
    }
  }

  /** Has a call made as soon as the current transaction has committed. */
  void perform(String callId, String executionId) {
    insert(PERFORM, callId, clock.instant(), executionId, false);
  }

  /**
   * Takes the guards away; called by the activation they stand for, before it reads what they
   * announce.
   */
  void served(String executionId) {
    jdbc.update(
        "delete from scheduled_tasks where execution_id = ? and task_name = ? and handed_over ="
            + " true and picked = false",
        executionId,
        ADVANCE);
  }

  /** Takes away whatever is left for an execution that has ended or is gone. */
  void forget(String executionId) {
    jdbc.update(
        "delete from scheduled_tasks where execution_id = ? and picked = false", executionId);
  }

  private void insert(String task, String instance, Instant due, String id, boolean handedOver) {
    jdbc.update(INSERT, task, instance, Times.column(Times.notBefore(due)), id, handedOver, false);
  }
}
