package dev.ooslocal.control.seed;

import dev.ooslocal.platform.storage.Times;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which seed files have been applied, in which form. */
@Component
final class SeedRecords {
  private final JdbcClient jdbc;

  SeedRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isApplied(String name, String hash) {
    return jdbc.sql("select count(*) from seed_file where name = ? and hash = ?")
            .params(name, hash)
            .query(Integer.class)
            .single()
        > 0;
  }

  void remember(String name, String hash, Instant now) {
    jdbc.sql("delete from seed_file where name = ?").param(name).update();
    jdbc.sql("insert into seed_file (name, hash, applied_at) values (?, ?, ?)")
        .params(name, hash, Times.column(now))
        .update();
  }
}
