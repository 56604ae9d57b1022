package dev.ooslocal.execution;

import dev.ooslocal.platform.storage.Times;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Fills the places of a statement from left to right, each with its type: to find out the type of
 * an absent value, a database would be asked anew each time.
 */
final class Cells {
  private final PreparedStatement statement;
  private int place;

  Cells(PreparedStatement statement) {
    this.statement = statement;
  }

  Cells text(@Nullable String value) throws SQLException {
    statement.setString(++place, value);
    return this;
  }

  Cells number(long value) throws SQLException {
    statement.setLong(++place, value);
    return this;
  }

  Cells flag(boolean value) throws SQLException {
    statement.setBoolean(++place, value);
    return this;
  }

  Cells time(@Nullable Instant value) throws SQLException {
    if (value == null) {
      statement.setNull(++place, Types.TIMESTAMP_WITH_TIMEZONE);
    } else {
      statement.setObject(++place, Times.column(value));
    }
    return this;
  }
}
