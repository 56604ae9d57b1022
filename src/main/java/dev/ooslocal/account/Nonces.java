package dev.ooslocal.account;

import dev.ooslocal.platform.storage.Times;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Nonces that were used, by access key, shared by all nodes. A time stamp is good for a quarter of
 * an hour either way, so a nonce that is older than half an hour cannot come back.
 */
@Component
final class Nonces {
  private static final Duration KEPT = SignedTime.TOLERANCE.multipliedBy(2).plusMinutes(1);
  private static final int TIDY_EVERY = 500;

  private final JdbcClient jdbc;
  private final InstantSource wall;
  private final int most;
  private final AtomicInteger used = new AtomicInteger();

  Nonces(JdbcClient jdbc, @Qualifier("wall") InstantSource wall, NonceSettings settings) {
    this.jdbc = jdbc;
    this.wall = wall;
    most = settings.nonces();
  }

  boolean isUsed(String accessKeyId, String nonce) {
    return jdbc.sql("select count(*) from request_nonce where access_key_id = ? and nonce = ?")
            .params(accessKeyId, nonce)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Uses a nonce up; false when somebody else did so first. */
  boolean use(String accessKeyId, String nonce) {
    if (used.incrementAndGet() % TIDY_EVERY == 0) {
      tidy();
    }
    return jdbc.sql(
                "insert into request_nonce (access_key_id, nonce, used_at) values (?, ?, ?)"
                    + " on conflict do nothing")
            .params(accessKeyId, nonce, Times.column(wall.instant()))
            .update()
        == 1;
  }

  void clear() {
    jdbc.sql("delete from request_nonce").update();
  }

  /** Forgets those that cannot come back, and the oldest of too many. */
  void tidy() {
    jdbc.sql("delete from request_nonce where used_at < ?")
        .param(Times.column(wall.instant().minus(KEPT)))
        .update();
    if (most > 0) {
      jdbc.sql(
              "delete from request_nonce where used_at <= (select used_at from request_nonce"
                  + " order by used_at desc limit 1 offset ?)")
          .param(most)
          .update();
    }
  }
}
