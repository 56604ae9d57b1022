package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.WrittenProperties;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Starts the rest of the template again and again, at times. A time missed while the service was
 * down fires once. From EndDate on nothing fires and the execution ends.
 */
@Component
final class TimerTrigger implements Action<TimerTrigger.Properties> {
  private static final Set<String> TYPES = Set.of("cron", "at", "rate");

  /** What it takes. */
  @Doc("Runs the rest of the template in a child execution at each of the given times.")
  record Properties(
      @Doc("What Expression is.") @Required @OneOf({"cron", "at", "rate"}) String type,
      @Doc("A cron expression with seconds first, a time, or a span such as 30 minutes.") @Required
          String expression,
      @Doc("The time zone of Expression, such as Asia/Shanghai; UTC unless given.")
          @Nullable String timeZone,
      @Doc("Nothing fires before this UTC time or date; at once unless given.")
          @Nullable String startDate,
      @Doc("The UTC time or date at which the execution ends.") @Required String endDate) {

    Instant end() {
      return UtcTime.parse("EndDate", endDate);
    }

    Instant start(Instant created) {
      return startDate == null ? created : UtcTime.parse("StartDate", startDate);
    }

    ZoneId zone() {
      return timeZone == null ? ZoneOffset.UTC : zone(timeZone);
    }

    static ZoneId zone(String timeZone) {
      try {
        return ZoneId.of(timeZone);
      } catch (DateTimeException unknown) {
        throw new EvaluationException("There is no time zone '" + timeZone + "'.");
      }
    }

    /** The next time to fire, strictly after one instant; null: not before the end. */
    @Nullable Instant next(Instant created, Instant after) {
      Instant start = start(created);
      TimerSchedule schedule = TimerSchedule.of(type, expression, zone(), start);
      Instant from = after.isBefore(start) ? start.minusNanos(1) : after;
      return schedule.after(from).filter(time -> time.isBefore(end())).orElse(null);
    }
  }

  @Override
  public String name() {
    return "ACS::TimerTrigger";
  }

  @Override
  public Class<Properties> properties() {
    return Properties.class;
  }

  @Override
  public String type() {
    return "Atomic.Trigger";
  }

  @Override
  public Map<String, String> foresee(WrittenProperties written) {
    Map<String, String> wrong = new TreeMap<>();
    for (String date : List.of("StartDate", "EndDate")) {
      written
          .problem(date, text -> UtcTime.parse(date, text))
          .ifPresent(message -> wrong.put(date, message));
    }
    written.problem("TimeZone", Properties::zone).ifPresent(m -> wrong.put("TimeZone", m));
    String type = written.text("Type").filter(TYPES::contains).orElse("");
    if (!type.isEmpty()) {
      written
          .problem("Expression", text -> schedule(type, text))
          .ifPresent(message -> wrong.put("Expression", message));
    }
    return wrong;
  }

  private static void schedule(String type, String expression) {
    TimerSchedule.of(type, expression, ZoneOffset.UTC, Instant.EPOCH);
  }

  @Override
  public Progress start(Invocation task, Properties properties) {
    if (!properties.end().isAfter(task.now())) {
      return over();
    }
    Instant created = task.now();
    Instant next = properties.next(created, created);
    Waits waits = next != null && properties.type().equals("at") ? Waits.MOMENT : Waits.EVENT;
    return new Progress.Awaiting(
        waits, until(properties, next), message(properties, next), memo(created, next));
  }

  @Override
  public Progress poll(Invocation task, Properties properties) {
    Instant created = Instant.parse(task.memo().path("created").asString());
    String due = task.memo().path("next").asString("");
    if (due.isEmpty()) {
      return over();
    }
    Instant next = properties.next(created, task.now());
    ObjectNode event = Json.object().put("type", "Timer").put("time", due);
    return new Progress.Fired(
        event, until(properties, next), message(properties, next), memo(created, next));
  }

  private static Progress over() {
    return new Progress.Done(Json.object(), "ACS::END");
  }

  private static Instant until(Properties properties, @Nullable Instant next) {
    return next == null ? properties.end() : next;
  }

  private static String message(Properties properties, @Nullable Instant next) {
    return next == null
        ? "No further trigger time, ends at " + properties.end()
        : "Waiting for the next trigger time (" + next + ")";
  }

  private static JsonNode memo(Instant created, @Nullable Instant next) {
    ObjectNode memo = Json.object().put("created", created.toString());
    return next == null ? memo : memo.put("next", next.toString());
  }
}
