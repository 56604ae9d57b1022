package dev.ooslocal.language.function;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Functions on times; times are UTC texts such as {@code 2024-01-02T03:04:05Z}. */
final class TimeFunctions {
  static final List<BuiltIn> ALL =
      List.of(
          BuiltIn.pure("AddHour", 2, TimeFunctions::addHour),
          BuiltIn.pure("FormatUTCTime", 2, TimeFunctions::format),
          BuiltIn.pure("DurationBetween", 2, TimeFunctions::durationBetween),
          new BuiltIn("Fn::CalculateTimeByOpsWindow", false, 0, TimeFunctions::window));

  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

  private TimeFunctions() {}

  private static JsonNode addHour(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 2);
    BigDecimal hours = Arguments.number(arguments.at(1));
    BigDecimal seconds = hours.multiply(SECONDS_PER_HOUR).setScale(0, RoundingMode.DOWN);
    Instant time = Times.instant(arguments.text(0));
    try {
      return Json.string(Times.text(time.plusSeconds(seconds.longValueExact())));
    } catch (ArithmeticException | DateTimeException e) {
      throw new EvaluationException("takes so many hours as a time can be away, not " + hours);
    }
  }

  private static JsonNode format(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 2);
    return Json.string(Strftime.format(Times.instant(arguments.text(0)), arguments.text(1)));
  }

  /** Two times of day: the second is on the next day when it is not later. */
  private static JsonNode durationBetween(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 2);
    String from = arguments.text(0).strip();
    String to = arguments.text(1).strip();
    if (from.indexOf('T') >= 0 || to.indexOf('T') >= 0) {
      return Json.string(Duration.between(Times.instant(from), Times.instant(to)).toString());
    }
    Duration between = Duration.between(Times.timeOfDay(from), Times.timeOfDay(to));
    boolean sameDay = between.isPositive();
    return Json.string((sameDay ? between : between.plusDays(1)).toString());
  }

  /**
   * The next instant inside a daily window, which is now if now is inside. Published templates give
   * the window as a list of two UTC times of day; a map of {@code StartTime} and {@code EndTime} is
   * understood too (chosen). One that ends as it starts is only that instant.
   */
  private static JsonNode window(JsonNode argument, Environment environment) {
    List<LocalTime> window = daily(argument);
    LocalTime from = window.getFirst();
    LocalTime to = window.getLast();
    Instant now = environment.now().truncatedTo(ChronoUnit.SECONDS);
    Instant midnight = now.truncatedTo(ChronoUnit.DAYS);
    LocalTime time = LocalTime.ofSecondOfDay(Duration.between(midnight, now).toSeconds());
    if (isInside(time, from, to)) {
      return Json.string(Times.text(now));
    }
    Instant opens = midnight.plusSeconds(from.toSecondOfDay());
    return Json.string(Times.text(opens.isBefore(now) ? opens.plus(Duration.ofDays(1)) : opens));
  }

  private static boolean isInside(LocalTime time, LocalTime from, LocalTime to) {
    if (from.equals(to)) {
      return time.equals(from);
    }
    return from.isBefore(to)
        ? !time.isBefore(from) && time.isBefore(to)
        : !time.isBefore(from) || time.isBefore(to);
  }

  private static List<LocalTime> daily(JsonNode argument) {
    JsonNode window = argument.isArray() && argument.size() == 2 ? argument : named(argument);
    return List.of(
        Times.timeOfDay(Arguments.text(window.path(0))),
        Times.timeOfDay(Arguments.text(window.path(1))));
  }

  private static JsonNode named(JsonNode argument) {
    var window = Arguments.map(Arguments.bare(argument));
    JsonNode start = window.get("StartTime");
    JsonNode end = window.get("EndTime");
    if (start == null || end == null || window.size() != 2) {
      throw new EvaluationException(
          "only a window of two UTC times of day (HH:mm:ssZ) is understood, as a list or as"
              + " StartTime and EndTime, not "
              + Json.text(window));
    }
    return Json.array().add(start).add(end);
  }
}
