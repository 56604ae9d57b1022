package dev.ooslocal.language.function;

import dev.ooslocal.language.EvaluationException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The forms of times in templates. */
final class Times {
  private Times() {}

  /** An instant, with or without seconds and fractions, or a date, which begins at midnight. */
  static Instant instant(String text) {
    String time = text.strip();
    try {
      if (time.length() == "2024-01-02".length()) {
        return LocalDate.parse(time).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      return OffsetDateTime.parse(time).toInstant();
    } catch (DateTimeException e) {
      throw new EvaluationException("\"" + text + "\" is no UTC time such as 2024-01-02T03:04:05Z");
    }
  }

  static LocalTime timeOfDay(String text) {
    try {
      String time = text.strip();
      return time.endsWith("Z") ? OffsetTime.parse(time).toLocalTime() : LocalTime.parse(time);
    } catch (DateTimeException e) {
      throw new EvaluationException("\"" + text + "\" is no time of day such as 09:00:00Z");
    }
  }

  static String text(Instant time) {
    return DateTimeFormatter.ISO_INSTANT.format(time.truncatedTo(ChronoUnit.SECONDS));
  }
}
