package dev.ooslocal.state;

import dev.ooslocal.rpc.ApiException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A schedule: every so often. */
public record Rate(Duration every) {
  private static final Duration SHORTEST = Duration.ofMinutes(30);
  private static final Pattern FORM =
      Pattern.compile("\\s*([0-9]{1,6})\\s+(minute|hour|day)s?\\s*");

  /**
   * Reads {@code 30 minutes}, {@code 1 hour}, {@code 2 days}.
   *
   * @throws ApiException InvalidParameter when it is none, or shorter than 30 minutes
   */
  public static Rate of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw invalid();
    }
    long count = Long.parseLong(form.group(1));
    Duration every =
        switch (form.group(2)) {
          case "minute" -> Duration.ofMinutes(count);
          case "hour" -> Duration.ofHours(count);
          default -> Duration.ofDays(count);
        };
    if (every.compareTo(SHORTEST) < 0) {
      throw invalid();
    }
    return new Rate(every);
  }

  /** The newest moment of the schedule that is not after now. */
  Instant last(Instant due, Instant now) {
    return due.plus(every.multipliedBy(Duration.between(due, now).dividedBy(every)));
  }

  private static ApiException invalid() {
    return ApiException.invalid(
        "ScheduleExpression",
        "it must be a number of minutes, hours or days, such as 1 hour, and at least 30 minutes");
  }
}
