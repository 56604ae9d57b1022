package dev.ooslocal.application.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** What an instance costs: the price of an hour for as long as it has been there in a month. */
final class Bill {
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
  private static final int CENTS = 2;

  private Bill() {}

  /** Whether an instance was there in a month, as far as that has come. */
  static boolean began(Instant createdAt, YearMonth month, Instant now) {
    return !hours(createdAt, month, now).isZero();
  }

  static BigDecimal amount(BigDecimal hourly, Instant createdAt, YearMonth month, Instant now) {
    return hourly
        .multiply(BigDecimal.valueOf(hours(createdAt, month, now).toSeconds()))
        .divide(SECONDS_PER_HOUR, CENTS, RoundingMode.HALF_UP);
  }

  private static Duration hours(Instant createdAt, YearMonth month, Instant now) {
    Instant begin = later(createdAt, start(month));
    Instant end = start(month.plusMonths(1));
    Instant until = end.isBefore(now) ? end : now;
    return until.isAfter(begin) ? Duration.between(begin, until) : Duration.ZERO;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
