package dev.ooslocal.execution;

import dev.ooslocal.platform.storage.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What is to be done when: the wake-ups as whoever moves the clock sees them. */
@Component
class Agenda {
  /** A retry of what failed comes within this time and counts as work. */
  private static final Duration SOON = WakeUps.GUARD;

  /** As many executions as are handed over at a time; the others follow. */
  private static final int MOST = 5_000;

  private final JdbcTemplate jdbc;

  Agenda(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether there is nothing to be done at this time: nothing due, handed over or on its way. */
  boolean isEmpty(Instant now) {
    return jdbc.query(
            "select task_instance from scheduled_tasks where execution_time <= ? and"
                + " (execution_time <= ? or handed_over = true or task_name = ?) fetch first 1"
                + " rows only",
            (row, n) -> row.getString(1),
            Times.column(now.plus(SOON)),
            Times.column(now),
            WakeUps.PERFORM)
        .isEmpty();
  }

  /** When the next wake-up is due. */
  Optional<Instant> next() {
    return first(
        "select execution_time from scheduled_tasks where task_name = ? and handed_over = false and"
            + " picked = false order by execution_time fetch first 1 rows only");
  }

  /** When the next wake-up is due that the clock may jump to by itself. */
  Optional<Instant> nextToJumpTo() {
    return first(
        "select execution_time from scheduled_tasks where task_name = ? and pulls = true and picked"
            + " = false order by execution_time fetch first 1 rows only");
  }

  /**
   * Takes on what is due at a time, as if each wake-up had just been told: the executions to be
   * activated in memory, their rows being the guards.
   */
  List<String> take(Instant due) {
    List<String> ids =
        jdbc.query(
            "select distinct execution_id from scheduled_tasks where task_name = ? and picked ="
                + " false and handed_over = false and execution_time <= ? fetch first ? rows only",
            (row, n) -> row.getString(1),
            WakeUps.ADVANCE,
            Times.column(due),
            MOST);
    jdbc.batchUpdate(
        "update scheduled_tasks set handed_over = true, pulls = false, execution_time = ? where"
            + " execution_id = ? and task_name = ? and picked = false and handed_over = false and"
            + " execution_time <= ?",
        ids.stream()
            .map(
                id ->
                    new Object[] {
                      Times.column(due.plus(SOON)), id, WakeUps.ADVANCE, Times.column(due)
                    })
            .toList());
    return ids;
  }

  private Optional<Instant> first(String query) {
    return jdbc.query(query, (row, n) -> Times.of(row, "execution_time"), WakeUps.ADVANCE).stream()
        .findFirst();
  }
}
