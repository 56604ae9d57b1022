package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.WrittenProperties;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Doc;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Waits for a span of time or until an instant. */
@Component
final class Sleep implements Action<Sleep.Properties> {
  private static final String ONE_OF_TWO = "ACS::Sleep needs exactly one of Duration and EndDate.";
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** What it takes: exactly one of the two. */
  @Doc("Waits for a span of time or until an instant. Exactly one of the two is given.")
  record Properties(
      @Doc("How long, such as PT10M; PT may be left out. At least one second.")
          @Nullable String duration,
      @Doc("Until when, a UTC time such as 2026-01-01T00:00:00Z.") @Nullable String endDate) {

    /** When it is over. */
    Instant end(Instant now) {
      if ((duration == null) == (endDate == null)) {
        throw new EvaluationException(ONE_OF_TWO);
      }
      return duration == null
          ? UtcTime.parse("EndDate", String.valueOf(endDate))
          : now.plus(SleepDuration.parse(duration));
    }
  }

  @Override
  public String name() {
    return "ACS::Sleep";
  }

  @Override
  public Class<Properties> properties() {
    return Properties.class;
  }

  @Override
  public String type() {
    return "Atomic.Control";
  }

  @Override
  public Map<String, String> foresee(WrittenProperties written) {
    boolean none = !written.mayHave("Duration") && !written.mayHave("EndDate");
    boolean both = written.known().has("Duration") && written.known().has("EndDate");
    if (none || both) {
      return Map.of("", ONE_OF_TWO);
    }
    Map<String, String> wrong = new TreeMap<>();
    written
        .problem("Duration", SleepDuration::parse)
        .ifPresent(message -> wrong.put("Duration", message));
    written
        .problem("EndDate", text -> UtcTime.parse("EndDate", text))
        .ifPresent(message -> wrong.put("EndDate", message));
    return wrong;
  }

  @Override
  public Progress start(Invocation task, Properties properties) {
    return until(task, properties.end(task.now()));
  }

  @Override
  public Progress poll(Invocation task, Properties properties) {
    return until(task, Instant.parse(task.memo().asString()));
  }

  private static Progress until(Invocation task, Instant end) {
    return end.isAfter(task.now())
        ? new Progress.Pending(
            Waits.TIME,
            end,
            "Sleep estimated finish time (" + SHOWN.format(end) + ")",
            Json.string(end.toString()))
        : new Progress.Done(Json.object());
  }
}
