package dev.ooslocal.execution;

import dev.ooslocal.engine.PendingSignal;
import dev.ooslocal.engine.Signal;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What is told to executions: appended with a wake-up, read in order, taken away once. */
@Component
class Signals {
  private final JdbcTemplate jdbc;
  private final WakeUps wakeUps;

  Signals(JdbcTemplate jdbc, WakeUps wakeUps) {
    this.jdbc = jdbc;
    this.wakeUps = wakeUps;
  }

  /** Tells an execution something, in the current transaction. */
  void append(String executionId, Signal signal) {
    Long id =
        jdbc.query("select nextval('execution_signal_number')", (row, n) -> row.getLong(1))
            .getFirst();
    jdbc.update(
        "insert into execution_signal (id, execution_id, payload) values (?, ?, ?)",
        id,
        executionId,
        SignalText.write(signal));
    wakeUps.now(executionId, "s" + id);
  }

  /** What has not been acted on, oldest first. */
  List<PendingSignal> pending(String executionId) {
    return jdbc.query(
        "select id, payload from execution_signal where execution_id = ? order by id",
        (row, n) -> new PendingSignal(row.getLong(1), SignalText.read(row.getString(2))),
        executionId);
  }

  void consumed(List<Long> ids) {
    if (!ids.isEmpty()) {
      jdbc.batchUpdate(
          "delete from execution_signal where id = ?",
          ids.stream().map(id -> new Object[] {id}).toList());
    }
  }
}
