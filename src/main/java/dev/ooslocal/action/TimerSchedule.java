package dev.ooslocal.action;

import com.cronutils.model.definition.CronDefinition;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import dev.ooslocal.language.EvaluationException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a timer fires. */
sealed interface TimerSchedule {

  /** The first time after an instant; empty when there is none any more. */
  Optional<Instant> after(Instant instant);

  /** Quartz style, seconds first. */
  record Cron(ExecutionTime times, ZoneId zone) implements TimerSchedule {
    /** Quartz's fields, but without its rule that a day field must be {@code ?}. */
    private static final CronDefinition FIELDS =
        CronDefinitionBuilder.defineCron()
            .withSeconds()
            .withValidRange(0, 59)
            .and()
            .withMinutes()
            .withValidRange(0, 59)
            .and()
            .withHours()
            .withValidRange(0, 23)
            .and()
            .withDayOfMonth()
            .withValidRange(1, 31)
            .supportsL()
            .supportsW()
            .supportsLW()
            .supportsQuestionMark()
            .and()
            .withMonth()
            .withValidRange(1, 12)
            .and()
            .withDayOfWeek()
            .withValidRange(1, 7)
            .withMondayDoWValue(2)
            .supportsHash()
            .supportsL()
            .supportsQuestionMark()
            .and()
            .withYear()
            .withValidRange(1970, 2099)
            .optional()
            .and()
            .instance();

    static Cron of(String expression, ZoneId zone) {
      return new Cron(
          ExecutionTime.forCron(
              new CronParser(FIELDS).parse(expression.toUpperCase(Locale.ROOT)).validate()),
          zone);
    }

    @Override
    public Optional<Instant> after(Instant instant) {
      return times
          .nextExecution(ZonedDateTime.ofInstant(instant, zone))
          .map(ZonedDateTime::toInstant);
    }
  }

  /** Once. */
  record At(Instant time) implements TimerSchedule {
    static At of(String expression, ZoneId zone) {
      String text = expression.strip().replace(' ', 'T');
      return new At(
          text.toUpperCase(Locale.ROOT).endsWith("Z")
              ? Instant.parse(text)
              : LocalDateTime.parse(text).atZone(zone).toInstant());
    }

    @Override
    public Optional<Instant> after(Instant instant) {
      return time.isAfter(instant) ? Optional.of(time) : Optional.empty();
    }
  }

  /** At equal distances from a start. */
  record Rate(Instant start, Duration step) implements TimerSchedule {
    private static final Pattern FORM =
        Pattern.compile("(\\d{1,9})\\s*(second|minute|hour|day|week)s?", Pattern.CASE_INSENSITIVE);

    static Rate of(String expression, Instant start) {
      Matcher parts = FORM.matcher(expression.strip());
      if (!parts.matches() || Long.parseLong(parts.group(1)) == 0) {
        throw new IllegalArgumentException("it must be a number and a unit such as 30 minutes");
      }
      long count = Long.parseLong(parts.group(1));
      long unit =
          switch (parts.group(2).toLowerCase(Locale.ROOT)) {
            case "second" -> 1;
            case "minute" -> 60;
            case "hour" -> 3600;
            case "day" -> 86_400;
            default -> 7 * 86_400;
          };
      return new Rate(start, Duration.ofSeconds(count * unit));
    }

    @Override
    public Optional<Instant> after(Instant instant) {
      long passed = Math.max(0, Duration.between(start, instant).dividedBy(step));
      return Optional.of(start.plus(step.multipliedBy(passed + 1)));
    }
  }

  /**
   * @param type cron, at or rate
   * @param start what a rate counts from
   * @throws EvaluationException when the expression is none of that type
   */
  static TimerSchedule of(String type, String expression, ZoneId zone, Instant start) {
    try {
      return switch (type) {
        case "cron" -> Cron.of(expression, zone);
        case "at" -> At.of(expression, zone);
        case "rate" -> Rate.of(expression, start);
        default -> throw new IllegalArgumentException("the type must be cron, at or rate");
      };
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new EvaluationException(
          "The Expression '%s' of type %s is wrong: %s"
              .formatted(expression, type, wrong.getMessage()));
    }
  }
}
