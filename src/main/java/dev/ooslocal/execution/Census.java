package dev.ooslocal.execution;

import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts executions and wake-ups, at most once a second however often it is asked. */
@Component
class Census {
  private static final Duration KEPT = Duration.ofSeconds(1);

  private final JdbcTemplate jdbc;
  private final VirtualClock clock;
  private final InstantSource wall;
  private @Nullable Figures latest;
  private Instant takenAt = Instant.MIN;

  Census(JdbcTemplate jdbc, VirtualClock clock, @Qualifier("wall") InstantSource wall) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.wall = wall;
  }

  synchronized Figures now() {
    Figures known = latest;
    if (known == null || takenAt.plus(KEPT).isBefore(wall.instant())) {
      Due due = due();
      known = new Figures(byStatus(), due.count(), due.since());
      latest = known;
      takenAt = wall.instant();
    }
    return known;
  }

  private Map<ExecutionStatus, Long> byStatus() {
    Map<ExecutionStatus, Long> counts = new EnumMap<>(ExecutionStatus.class);
    jdbc.query(
        "select status, count(*) from execution group by status",
        row -> {
          counts.put(ExecutionStatus.of(row.getString(1)), row.getLong(2));
        });
    return counts;
  }

  private Due due() {
    return jdbc.query(
            "select count(*) as waiting, min(execution_time) as since from scheduled_tasks"
                + " where picked = false and execution_time <= ?",
            (row, n) -> new Due(row.getLong("waiting"), Times.orNull(row, "since")),
            Times.column(clock.instant()))
        .getFirst();
  }

  /**
   * Wake-ups that are due and that nobody has begun.
   *
   * @param since when the oldest became due; null when there is none
   */
  private record Due(long count, @Nullable Instant since) {}

  /** How it stood. */
  record Figures(Map<ExecutionStatus, Long> executions, long due, @Nullable Instant dueSince) {
    Figures {
      executions = Map.copyOf(executions);
    }

    long executions(ExecutionStatus status) {
      return executions.getOrDefault(status, 0L);
    }

    /** How long the oldest wake-up that nobody has begun has been due. */
    Duration lag(Instant now) {
      return dueSince == null || dueSince.isAfter(now)
          ? Duration.ZERO
          : Duration.between(dueSince, now);
    }
  }
}
