package dev.ooslocal.platform.storage;

import dev.ooslocal.platform.Ids;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The processes that work on one database. Each says every few seconds, in wall time, that it is
 * alive. Only a PostgreSQL database is shared; an H2 one belongs to one process.
 */
public final class Nodes implements AutoCloseable {
  private static final Duration TAKEN_FOR_DEAD = Duration.ofSeconds(10);

  private final JdbcTemplate jdbc;
  private final InstantSource wall;
  private final boolean shared;
  private final String self = Ids.withPrefix("node-");

  public Nodes(JdbcTemplate jdbc, InstantSource wall, boolean shared) {
    this.jdbc = jdbc;
    this.wall = wall;
    this.shared = shared;
    seen();
  }

  /** Whether other processes can work on this database at all. */
  public boolean isShared() {
    return shared;
  }

  /** Whether no other process works on this database now. */
  public boolean isAlone() {
    return !shared
        || jdbc.query(
                "select id from node where id <> ? and seen_at > ?",
                (row, n) -> row.getString(1),
                self,
                at(TAKEN_FOR_DEAD))
            .isEmpty();
  }

  /** Says that this process is alive; those long dead are forgotten. */
  public void seen() {
    if (shared) {
      jdbc.update(
          "insert into node (id, seen_at) values (?, ?) on conflict (id) do update set seen_at ="
              + " excluded.seen_at",
          self,
          at(Duration.ZERO));
      jdbc.update("delete from node where seen_at < ?", at(TAKEN_FOR_DEAD.multipliedBy(60)));
    }
  }

  @Override
  public void close() {
    if (shared) {
      jdbc.update("delete from node where id = ?", self);
    }
  }

  private OffsetDateTime at(Duration ago) {
    return OffsetDateTime.ofInstant(wall.instant().minus(ago), ZoneOffset.UTC);
  }
}
