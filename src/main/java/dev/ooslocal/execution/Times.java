package dev.ooslocal.execution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Instants as the database keeps them: to the microsecond. */
final class Times {
  private static final int NANOS_IN_MICRO = 1000;

  private Times() {}

  static @Nullable OffsetDateTime column(@Nullable Instant at) {
    return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  /** For a wake-up, which must never come before its time. */
  static Instant notBefore(Instant at) {
    Instant whole = at.truncatedTo(ChronoUnit.MICROS);
    return whole.equals(at) ? at : whole.plusNanos(NANOS_IN_MICRO);
  }

  static Instant whole(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS);
  }

  static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  static Instant of(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
