package dev.ooslocal.rpc;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.Sha256;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.Times;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Client tokens: a request that comes again within a day gets the first answer and does nothing.
 * The token's row is written first, in the transaction of the operation: a second request waits at
 * the unique key until the first has committed, and finds no row when that one has failed.
 */
@Component
final class ClientTokens {
  private static final Duration GOOD_FOR = Duration.ofHours(24);
  private static final int TIDY_EVERY = 200;

  private final JdbcClient database;
  private final VirtualClock clock;
  private final AtomicInteger used = new AtomicInteger();

  ClientTokens(JdbcClient database, VirtualClock clock) {
    this.database = database;
    this.clock = clock;
  }

  ObjectNode once(
      Served<?, ?> operation,
      Map<String, String> parameters,
      Caller caller,
      Supplier<ObjectNode> work) {
    String token = parameters.getOrDefault("ClientToken", "");
    if (token.isEmpty()) {
      return work.get();
    }
    if (!StandardCharsets.US_ASCII.newEncoder().canEncode(token)) {
      throw ApiException.invalid("ClientToken", "it may hold ASCII characters only");
    }
    Key key = new Key(caller.account(), caller.region(), operation.name(), token);
    String fingerprint = fingerprint(operation, parameters);
    forgetOld(key);
    if (used.incrementAndGet() % TIDY_EVERY == 0) {
      forgetAllOld();
    }
    if (!claim(key, fingerprint)) {
      return first(key, fingerprint);
    }
    ObjectNode answer = work.get();
    at(key, "update client_token set answer = :answer where ")
        .param("answer", Json.text(answer))
        .update();
    return answer;
  }

  /** Whether a request of this token was answered within the day. */
  boolean isUsed(Served<?, ?> operation, Map<String, String> parameters, Caller caller) {
    String token = parameters.getOrDefault("ClientToken", "");
    Key key = new Key(caller.account(), caller.region(), operation.name(), token);
    return at(key, "select count(*) from client_token where created_at > :oldest and ")
            .param("oldest", Times.column(now().minus(GOOD_FOR)))
            .query(Integer.class)
            .single()
        > 0;
  }

  /** A token of yesterday is free again. */
  private void forgetOld(Key key) {
    at(key, "delete from client_token where created_at <= :oldest and ")
        .param("oldest", Times.column(now().minus(GOOD_FOR)))
        .update();
  }

  /** Those that nobody sends again, now and then. */
  private void forgetAllOld() {
    database
        .sql("delete from client_token where created_at <= :oldest")
        .param("oldest", Times.column(now().minus(GOOD_FOR)))
        .update();
  }

  private boolean claim(Key key, String fingerprint) {
    return database
            .sql(
                """
                insert into client_token
                  (account_id, region_id, operation, token, fingerprint, created_at)
                values (:account, :region, :operation, :token, :fingerprint, :now)
                on conflict do nothing
                """)
            .param("account", key.account())
            .param("region", key.region())
            .param("operation", key.operation())
            .param("token", key.token())
            .param("fingerprint", fingerprint)
            .param("now", Times.column(now()))
            .update()
        == 1;
  }

  private ObjectNode first(Key key, String fingerprint) {
    Row row =
        at(key, "select fingerprint, answer from client_token where ")
            .query((rows, _) -> new Row(rows.getString(1), rows.getString(2)))
            .single();
    if (!row.fingerprint().equals(fingerprint)) {
      throw new ApiException(ErrorCode.IDEMPOTENT_PARAMETER_MISMATCH, key.token());
    }
    return (ObjectNode) Json.parse(row.answer());
  }

  private JdbcClient.StatementSpec at(Key key, String statement) {
    return database
        .sql(
            statement
                + "account_id = :account and region_id = :region"
                + " and operation = :operation and token = :token")
        .param("account", key.account())
        .param("region", key.region())
        .param("operation", key.operation())
        .param("token", key.token());
  }

  private static String fingerprint(Served<?, ?> operation, Map<String, String> parameters) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(parameters)
        .forEach(
            (name, value) -> {
              int dot = name.indexOf('.');
              if (operation.knows(dot < 0 ? name : name.substring(0, dot))) {
                text.append(name.length()).append(name).append(value.length()).append(value);
              }
            });
    return Sha256.hex(text.toString());
  }

  private Instant now() {
    return clock.instant();
  }

  private record Key(String account, String region, String operation, String token) {}

  private record Row(String fingerprint, String answer) {}
}
