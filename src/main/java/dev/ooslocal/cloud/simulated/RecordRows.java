package dev.ooslocal.cloud.simulated;

import dev.ooslocal.platform.storage.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of records, whose ever they are, newest first. */
@Component
final class RecordRows {
  /** Names the whole index, in its order: so only those that are wanted are read. */
  private static final String NEWEST_FIRST = " order by kind, created_at desc, id limit ? offset ?";

  private static final String COLUMNS =
      "select account, region, id, state, state_since, gone from cloud_resource where kind = ?";

  private final JdbcTemplate jdbc;

  RecordRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A record.
   *
   * @param state what it has become by now
   * @param gone whether it was removed
   */
  record Row(String account, String region, String id, Life.State state, boolean gone) {}

  /** So many at most, after as many that are left out. */
  List<Row> behind(Kind kind, long leftOut, int atMost, Instant now) {
    return jdbc.query(
        COLUMNS + NEWEST_FIRST, (row, _) -> read(row, kind, now), kind.name(), atMost, leftOut);
  }

  /** The same of those made before a time. */
  List<Row> before(Instant time, Kind kind, long leftOut, int atMost, Instant now) {
    return jdbc.query(
        COLUMNS + " and created_at < ?" + NEWEST_FIRST,
        (row, _) -> read(row, kind, now),
        kind.name(),
        Times.column(time),
        atMost,
        leftOut);
  }

  /** All of them in one transaction. */
  void delete(Kind kind, List<Row> rows) {
    jdbc.batchUpdate(
        "delete from cloud_resource where account = ? and region = ? and kind = ? and id = ?",
        rows.stream()
            .map(row -> new Object[] {row.account(), row.region(), kind.name(), row.id()})
            .toList());
  }

  private static Row read(ResultSet row, Kind kind, Instant now) throws SQLException {
    Life.State kept = new Life.State(row.getString("state"), Times.of(row, "state_since"));
    return new Row(
        row.getString("account"),
        row.getString("region"),
        row.getString("id"),
        kind.life().at(kept, now),
        row.getBoolean("gone"));
  }
}
