package dev.ooslocal.action;

import dev.ooslocal.language.EvaluationException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Points in time as properties give them. */
final class UtcTime {
  private UtcTime() {}

  /**
   * A UTC time, with or without seconds' fractions, or a date, which is its first instant.
   *
   * @throws EvaluationException when the text is neither
   */
  static Instant parse(String property, String text) {
    try {
      return text.length() <= 10
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(text.strip().replace(' ', 'T'));
    } catch (DateTimeException notOne) {
      throw new EvaluationException(
          "The %s '%s' is wrong: it must be a UTC time such as 2026-01-01T00:00:00Z."
              .formatted(property, text));
    }
  }
}
