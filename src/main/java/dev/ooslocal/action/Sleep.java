package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Doc;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Waits for a span of time or until an instant. */
@Component
final class Sleep implements Action<Sleep.Properties> {
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
        throw new EvaluationException("ACS::Sleep needs exactly one of Duration and EndDate.");
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
