package dev.ooslocal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.engine.Progress;
import dev.ooslocal.language.EvaluationException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimerTriggerTest {
  private final TimerTrigger trigger = new TimerTrigger();
  private final FakeTask task = new FakeTask();

  private static TimerTrigger.Properties timer(
      String type, String expression, @Nullable String start, String end) {
    return new TimerTrigger.Properties(type, expression, null, start, end);
  }

  @ParameterizedTest
  @CsvSource({
    "cron, 0 0 12 ? * *, UTC, 2026-03-01T12:00:00Z",
    "cron, 0 15/30 * ? * *, UTC, 2026-03-01T10:15:00Z",
    "cron, 0 0 */3 * * *, UTC, 2026-03-01T12:00:00Z",
    "cron, 0 30 02 ? * MON-FRI, UTC, 2026-03-02T02:30:00Z",
    "cron, 0 30 02 ? * 2, UTC, 2026-03-02T02:30:00Z",
    "cron, 0 0 20 ? * *, Asia/Shanghai, 2026-03-01T12:00:00Z",
    "cron, 0 0 12 1 1 ? 2027, UTC, 2027-01-01T12:00:00Z",
    "cron, 0 0 0 L * ?, UTC, 2026-03-31T00:00:00Z",
    "at, 2026-03-05T08:00:00Z, UTC, 2026-03-05T08:00:00Z",
    "at, 2026-03-05 08:00:00, Asia/Shanghai, 2026-03-05T00:00:00Z",
    "rate, 30 minutes, UTC, 2026-03-01T10:30:00Z",
    "rate, 1 day, UTC, 2026-03-02T10:00:00Z"
  })
  void knowsItsNextTime(String type, String expression, String zone, Instant expected) {
    assertThat(
            TimerSchedule.of(type, expression, ZoneId.of(zone), FakeTask.START)
                .after(FakeTask.START))
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "cron, every day",
    "cron, 0 0 25 ? * *",
    "at, tomorrow",
    "rate, 30",
    "rate, 0 minutes",
    "often, 1 day"
  })
  void refusesExpressionsOfAnotherType(String type, String expression) {
    assertThatThrownBy(() -> TimerSchedule.of(type, expression, ZoneId.of("UTC"), FakeTask.START))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining(expression);
  }

  @Test
  void firesAtEachTimeAndEndsAtTheEndDate() {
    TimerTrigger.Properties properties =
        timer("rate", "30 minutes", null, "2026-03-01T11:10:00.000Z");
    task.reaches(trigger.start(task, properties));
    Progress.Fired first = (Progress.Fired) trigger.poll(task, properties);
    assertThat(first.event().path("time").asString()).isEqualTo("2026-03-01T10:30:00Z");
    assertThat(first.until()).isEqualTo(Instant.parse("2026-03-01T11:00:00Z"));
    task.reaches(first);
    Progress.Fired second = (Progress.Fired) trigger.poll(task, properties);
    assertThat(second.until()).isEqualTo(Instant.parse("2026-03-01T11:10:00Z"));
    task.reaches(second);
    assertThat(((Progress.Done) trigger.poll(task, properties)).next()).isEqualTo("ACS::END");
  }

  @Test
  void firesAMissedTimeOnce() {
    TimerTrigger.Properties properties = timer("rate", "1 minute", null, "2026-04-01");
    Progress.Awaiting first = (Progress.Awaiting) trigger.start(task, properties);
    task.reaches(
        new Progress.Awaiting(
            first.waits(), Instant.parse("2026-03-01T12:00:30Z"), "", first.memo()));
    Progress.Fired fired = (Progress.Fired) trigger.poll(task, properties);
    assertThat(fired.until()).isEqualTo(Instant.parse("2026-03-01T12:01:00Z"));
  }

  @Test
  void firesNothingBeforeTheStartDate() {
    Progress.Awaiting awaiting =
        (Progress.Awaiting)
            trigger.start(task, timer("cron", "0 0 * ? * *", "2026-03-02T00:00:00Z", "2026-04-01"));
    assertThat(Optional.ofNullable(awaiting.until()))
        .contains(Instant.parse("2026-03-02T00:00:00Z"));
  }

  @Test
  void isOverWhenItsEndIsPast() {
    assertThat(trigger.start(task, timer("rate", "1 day", null, "2026-02-01")))
        .isInstanceOf(Progress.Done.class);
  }

  @Test
  void refusesAnUnknownTimeZone() {
    assertThatThrownBy(
            () ->
                trigger.start(
                    task, new TimerTrigger.Properties("rate", "1 day", "Mars", null, "2026-04-01")))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("Mars");
  }
}
