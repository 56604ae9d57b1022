package dev.ooslocal.action;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.VirtualClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long to sleep: ISO 8601 in any case; {@code PT} may be left out, so {@code 4m} are minutes.
 * Months and years, which have no fixed length, are refused (chosen), and so is more than ten years
 * (chosen).
 */
final class SleepDuration {
  private static final String NUMBER = "(\\d{1,9}(?:[.,]\\d{1,9})?)";
  private static final Pattern FORM =
      Pattern.compile(
          "P?(?:%1$sW)?(?:%1$sD)?T?(?:%1$sH)?(?:%1$sM)?(?:%1$sS)?".formatted(NUMBER),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CALENDAR = Pattern.compile("P[^T]*[YM].*", Pattern.CASE_INSENSITIVE);
  private static final long[] SECONDS = {7 * 86_400, 86_400, 3600, 60, 1};
  private static final Duration LEAST = Duration.ofSeconds(1);
  private static final Duration MOST = VirtualClock.LONGEST_WAIT;

  private SleepDuration() {}

  /**
   * @throws EvaluationException when the text is no such duration
   */
  static Duration parse(String text) {
    String given = text.strip();
    Matcher parts = FORM.matcher(given);
    if (CALENDAR.matcher(given).matches() || !parts.matches()) {
      throw refused(text, "it must be an ISO 8601 duration such as PT10M");
    }
    Duration duration = Duration.ZERO;
    for (int unit = 0; unit < SECONDS.length; unit++) {
      duration = duration.plus(span(parts.group(unit + 1), SECONDS[unit]));
    }
    if (duration.compareTo(LEAST) < 0) {
      throw refused(text, "it must be at least one second");
    }
    if (duration.compareTo(MOST) > 0) {
      throw refused(text, "it must be at most ten years");
    }
    return duration;
  }

  private static Duration span(@Nullable String count, long seconds) {
    if (count == null) {
      return Duration.ZERO;
    }
    BigDecimal nanos =
        new BigDecimal(count.replace(',', '.'))
            .multiply(BigDecimal.valueOf(seconds))
            .movePointRight(9);
    BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.valueOf(1_000_000_000));
    return Duration.ofSeconds(parts[0].longValue(), parts[1].longValue());
  }

  private static EvaluationException refused(String text, String rule) {
    return new EvaluationException("The Duration '" + text + "' is wrong: " + rule + ".");
  }
}
