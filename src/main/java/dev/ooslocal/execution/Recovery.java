package dev.ooslocal.execution;

import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.StorageSettings;
import dev.ooslocal.platform.storage.StorageSettings.Kind;
import dev.ooslocal.platform.storage.Times;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Looks after what an earlier process left, before this one begins to work. Work that a process had
 * taken up is handed out again at once where no other process can be at it; and what is open
 * without a wake-up gets one. Most of that waits for somebody outside and loses nothing by it.
 */
@Component
class Recovery {
  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

  private static final String OPEN =
      "e.status not in ("
          + Arrays.stream(ExecutionStatus.values())
              .filter(status -> status.isFinal() || status == ExecutionStatus.QUEUED)
              .map(status -> "'" + status.wireName() + "'")
              .collect(Collectors.joining(", "))
          + ")";

  private static final String WAKE =
      "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version,"
          + " execution_id, handed_over, pulls) ";

  private final JdbcTemplate jdbc;
  private final VirtualClock clock;
  private final boolean alone;

  Recovery(JdbcTemplate jdbc, VirtualClock clock, StorageSettings storage) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.alone = storage.storage() != Kind.JDBC;
  }

  /** In the current transaction; nothing of this process may work yet. */
  void recover() {
    if (alone) {
      handOutAgain();
    }
    Instant now = clock.instant();
    int calls = wakeCalls(now);
    int executions = wakeExecutions(now);
    LOG.info("{} open executions and {} calls are looked at again", executions, calls);
  }

  private void handOutAgain() {
    jdbc.update(
        "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null where"
            + " picked = true");
  }

  private int wakeCalls(Instant now) {
    return jdbc.update(
        WAKE
            + "select ?, c.id, ?, false, 1, e.id, false, false from call_attempt c join execution e"
            + " on e.id = c.execution_id where c.outcome is null and "
            + OPEN
            + " and not exists (select 1 from scheduled_tasks s where s.task_name = ? and"
            + " s.task_instance = c.id) on conflict do nothing",
        WakeUps.PERFORM,
        Times.column(Times.notBefore(now)),
        WakeUps.PERFORM);
  }

  private int wakeExecutions(Instant now) {
    return jdbc.update(
        WAKE
            + "select ?, e.id || ?, ?, false, 1, e.id, false, false from execution e where "
            + OPEN
            + " and not exists (select 1 from scheduled_tasks s where s.execution_id = e.id) on"
            + " conflict do nothing",
        WakeUps.ADVANCE,
        "/start" + now.toEpochMilli(),
        Times.column(Times.notBefore(now)));
  }
}
