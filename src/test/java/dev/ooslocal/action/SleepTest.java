package dev.ooslocal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.engine.Progress;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.language.EvaluationException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SleepTest {
  private final Sleep sleep = new Sleep();
  private final FakeTask task = new FakeTask();

  @Test
  void waitsForTheDurationAndSaysUntilWhen() {
    Progress.Pending pending =
        (Progress.Pending) sleep.start(task, new Sleep.Properties("90s", null));
    assertThat(pending.waits()).isEqualTo(Waits.TIME);
    assertThat(pending.until()).isEqualTo(Instant.parse("2026-03-01T10:01:30Z"));
    assertThat(pending.message())
        .isEqualTo("Sleep estimated finish time (2026-03-01 10:01:30.000000)");
  }

  @Test
  void isDoneWhenItsTimeHasCome() {
    Sleep.Properties properties = new Sleep.Properties("PT1M", null);
    task.reaches(sleep.start(task, properties));
    assertThat(sleep.poll(task, properties)).isInstanceOf(Progress.Done.class);
  }

  @Test
  void waitsUntilTheEndDateWithOrWithoutMilliseconds() {
    Progress progress = sleep.start(task, new Sleep.Properties(null, "2026-03-01T11:00:00.000Z"));
    assertThat(((Progress.Pending) progress).until())
        .isEqualTo(Instant.parse("2026-03-01T11:00:00Z"));
  }

  @Test
  void isDoneAtOnceWhenTheEndDateIsPast() {
    assertThat(sleep.start(task, new Sleep.Properties(null, "2026-02-01T11:00:00Z")))
        .isInstanceOf(Progress.Done.class);
  }

  @Test
  void needsExactlyOneOfTheTwo() {
    assertThatThrownBy(() -> sleep.start(task, new Sleep.Properties(null, null)))
        .isInstanceOf(EvaluationException.class);
    assertThatThrownBy(() -> sleep.start(task, new Sleep.Properties("1m", "2026-03-01T11:00:00Z")))
        .isInstanceOf(EvaluationException.class);
  }
}
