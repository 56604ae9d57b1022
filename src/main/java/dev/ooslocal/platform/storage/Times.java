package dev.ooslocal.platform.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Instants as the database keeps them: to the microsecond. */
public final class Times {
  private static final int NANOS_IN_MICRO = 1000;

  private Times() {}

  /** As a parameter of a statement. */
  public static OffsetDateTime column(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  /** For a wake-up, which must never come before its time. */
  public static Instant notBefore(Instant at) {
    Instant whole = at.truncatedTo(ChronoUnit.MICROS);
    return whole.equals(at) ? at : whole.plusNanos(NANOS_IN_MICRO);
  }

  /** What comes back when it has been kept. */
  public static Instant whole(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS);
  }

  /** A column that may be null. */
  public static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /** A column that is never null. */
  public static Instant of(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
