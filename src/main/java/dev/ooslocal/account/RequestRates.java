package dev.ooslocal.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ooslocal.rpc.ApiException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Holds each user to the requests per second of the account: a bucket that holds one second's worth
 * and fills by wall time. Each node counts for itself.
 */
@Component
final class RequestRates {
  /** Whoever was away so long has a full bucket again; sessions of roles come and go for ever. */
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private final Quotas quotas;
  private final InstantSource wall;
  private final ConcurrentMap<List<String>, Bucket> buckets =
      Caffeine.newBuilder().expireAfterAccess(REMEMBERED).<List<String>, Bucket>build().asMap();

  RequestRates(Quotas quotas, @Qualifier("wall") InstantSource wall) {
    this.quotas = quotas;
    this.wall = wall;
  }

  /**
   * @throws ApiException {@link dev.ooslocal.rpc.ErrorCode#THROTTLING_USER}
   */
  void count(String account, String user) {
    int perSecond = quotas.of(account).requestsPerSecond();
    if (perSecond == 0) {
      return;
    }
    Instant now = wall.instant();
    Bucket left =
        buckets.compute(
            List.of(account, user),
            (_, bucket) ->
                (bucket == null ? new Bucket(perSecond, now, true) : bucket).take(perSecond, now));
    if (!left.taken()) {
      throw ApiException.throttled(left.untilOne(perSecond));
    }
  }

  void clear() {
    buckets.clear();
  }

  /**
   * @param tokens what is left
   * @param at when that was
   * @param taken whether the last one who asked got his
   */
  private record Bucket(double tokens, Instant at, boolean taken) {
    Duration untilOne(int perSecond) {
      return Duration.ofNanos((long) Math.ceil((1 - tokens) * 1e9 / perSecond));
    }

    Bucket take(int perSecond, Instant now) {
      double passed = Math.max(0, Duration.between(at, now).toNanos() / 1e9);
      double filled = Math.min(perSecond, tokens + passed * perSecond);
      return filled >= 1 ? new Bucket(filled - 1, now, true) : new Bucket(filled, now, false);
    }
  }
}
