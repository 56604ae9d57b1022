package dev.ooslocal.account;

import dev.ooslocal.platform.storage.Times;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Temporary keys in the database, so that every node knows them. An expired one is kept for a day,
 * to be answered as expired rather than unknown (chosen).
 */
@Component
final class TokenRows implements Tokens {
  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final InstantSource wall;
  private final SecureRandom random = new SecureRandom();

  TokenRows(JdbcClient jdbc, @Qualifier("wall") InstantSource wall) {
    this.jdbc = jdbc;
    this.wall = wall;
  }

  @Override
  public IssuedToken issue(String account, String role, String session, Duration validity) {
    Instant now = wall.instant().truncatedTo(ChronoUnit.SECONDS);
    IssuedToken token =
        new IssuedToken(
            PREFIX + letters(18),
            letters(33),
            letters(120),
            account,
            role,
            session,
            now.plus(validity));
    jdbc.sql("delete from sts_token where expires_at < ?")
        .param(Times.column(now.minus(KEPT)))
        .update();
    jdbc.sql(
            "insert into sts_token (access_key_id, access_key_secret, security_token, account_id,"
                + " role_name, session_name, expires_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            token.accessKeyId(),
            token.accessKeySecret(),
            token.securityToken(),
            account,
            role,
            session,
            Times.column(token.expiration()))
        .update();
    return token;
  }

  Optional<IssuedToken> find(String accessKeyId) {
    return jdbc.sql("select * from sts_token where access_key_id = ?")
        .param(accessKeyId)
        .query(TokenRows::token)
        .optional();
  }

  boolean isExpired(IssuedToken token) {
    return !wall.instant().isBefore(token.expiration());
  }

  void clear() {
    jdbc.sql("delete from sts_token").update();
  }

  private static IssuedToken token(ResultSet row, int number) throws SQLException {
    return new IssuedToken(
        row.getString("access_key_id"),
        row.getString("access_key_secret"),
        row.getString("security_token"),
        row.getString("account_id"),
        row.getString("role_name"),
        row.getString("session_name"),
        Times.of(row, "expires_at"));
  }

  private String letters(int bytes) {
    byte[] noise = new byte[bytes];
    random.nextBytes(noise);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(noise).replace('-', 'x');
  }
}
