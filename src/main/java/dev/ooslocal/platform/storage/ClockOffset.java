package dev.ooslocal.platform.storage;

import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;

/** How far the virtual clock is ahead of the wall clock, as it is kept over restarts. */
public final class ClockOffset {
  private final JdbcTemplate jdbc;

  ClockOffset(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public Duration read() {
    return jdbc
        .query("select ahead_nanos from clock_offset where id = 1", (row, n) -> row.getLong(1))
        .stream()
        .findFirst()
        .map(Duration::ofNanos)
        .orElse(Duration.ZERO);
  }

  public void write(Duration offset) {
    jdbc.update("update clock_offset set ahead_nanos = ? where id = 1", offset.toNanos());
  }
}
