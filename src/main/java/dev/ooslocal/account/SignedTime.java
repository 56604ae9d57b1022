package dev.ooslocal.account;

import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.ErrorCode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** The time stamp of a signed request: UTC, to the second, at most a quarter of an hour off. */
final class SignedTime {
  static final Duration TOLERANCE = Duration.ofMinutes(15);

  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");

  private SignedTime() {}

  /**
   * @throws ApiException when it is not well formed or too far from now
   */
  static void check(String timestamp, Instant now) {
    if (Duration.between(read(timestamp), now).abs().compareTo(TOLERANCE) > 0) {
      throw new ApiException(ErrorCode.INVALID_TIMESTAMP_EXPIRED);
    }
  }

  private static Instant read(String timestamp) {
    if (FORM.matcher(timestamp).matches()) {
      try {
        return Instant.parse(timestamp);
      } catch (DateTimeParseException noSuchDay) {
        // answered below, like any other text
      }
    }
    throw new ApiException(ErrorCode.INVALID_TIMESTAMP_FORMAT);
  }
}
