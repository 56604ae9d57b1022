package dev.ooslocal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.cloud.CloudAnswer;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Retry;
import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WaitForTest {
  private final FakeCloud cloud = new FakeCloud();
  private final WaitFor action = new WaitFor(new ApiCalls(cloud));
  private final FakeTask task = new FakeTask();

  private static WaitFor.Properties wanting(
      String selector, @Nullable String desired, @Nullable String not, @Nullable String stop) {
    return new WaitFor.Properties(
        "ECS",
        "X",
        Map.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        selector,
        json(desired),
        json(not),
        json(stop));
  }

  private static @Nullable JsonNode json(@Nullable String text) {
    return text == null || text.isEmpty() ? null : Json.parse(text);
  }

  @Test
  void saysOnceWhatThereIsToSayOfACallThatItRepeats() {
    cloud.saying("ECS X ignores Y").answering("{\"S\":\"a\"}", "{\"S\":\"a\"}", "{\"S\":\"b\"}");
    WaitFor.Properties properties = wanting(".S", "[\"b\"]", null, null);
    task.reaches(action.start(task, properties));
    task.reaches(action.poll(task, properties));
    task.reaches(action.poll(task, properties));
    assertThat(cloud.calls).hasSize(3);
    assertThat(task.log).filteredOn("ECS X ignores Y"::equals).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        ".S | {\"S\":\"Running\"} | [\"Running\"] | - | Done",
        ".S | {\"S\":\"Stopped\"} | [\"Running\"] | - | Pending",
        ".S[] | {\"S\":[\"a\",\"a\"]} | [\"a\"] | - | Done",
        ".S[] | {\"S\":[\"a\",\"b\"]} | [\"a\"] | - | Pending",
        ".S[] | {\"S\":[]} | [null] | - | Done",
        ".S | {\"S\":1} | [\"1\"] | - | Pending",
        ".S | {\"S\":1.0} | [1] | - | Done",
        ".S | {\"S\":\"true\"} | [true] | - | Pending",
        ".S | {\"S\":\"x\"} | - | [\"y\"] | Done",
        ".S | {\"S\":\"y\"} | - | [\"y\"] | Pending",
        ".S | {\"S\":\"x\"} | [\"x\"] | [] | Done",
        ".S | {\"S\":\"x\"} | [] | [\"x\"] | Pending",
        ".S | {\"S\":\"x\"} | [\"x\"] | [\"x\"] | Pending",
        ".S | {\"S\":[]} | - | [[]] | Pending",
        ".S | {\"S\":[1]} | - | [[]] | Done",
        ".S | {\"S\":\"x\"} | \"x\" | - | Done",
      })
  void judgesAnAnswer(
      String selector,
      String body,
      @Nullable String desired,
      @Nullable String not,
      String outcome) {
    cloud.answering(body);
    Progress progress = action.start(task, wanting(selector, desired, not, null));
    assertThat(progress.getClass().getSimpleName()).isEqualTo(outcome);
  }

  @Test
  void takesAnErrorAsAnAnswer() {
    cloud.answering(FakeCloud.error("Busy"), FakeCloud.body("{}"));
    WaitFor.Properties properties = wanting(".Code", "[null]", null, null);
    Progress first = action.start(task, properties);
    assertThat(first).isInstanceOf(Progress.Pending.class);
    task.reaches(first);
    assertThat(action.poll(task, properties)).isInstanceOf(Progress.Done.class);
  }

  @Test
  void neverFailsWhenEitherTruthIsDesired() {
    cloud.answering(FakeCloud.error("Busy"));
    assertThat(action.start(task, wanting(".Code | not", "[true,false]", null, null)))
        .isInstanceOf(Progress.Done.class);
  }

  @Test
  void countsASelectorThatDoesNotFitAnErrorAsNothing() {
    cloud.answering(FakeCloud.error("NotFound"));
    assertThat(action.start(task, wanting(".Code.Instance.X", "[null]", null, null)))
        .isInstanceOf(Progress.Done.class);
  }

  @Test
  void saysSoWhenASelectorDoesNotFitAnAnswer() {
    cloud.answering("{\"S\":\"text\"}");
    assertThatThrownBy(() -> action.start(task, wanting(".S.T", "[null]", null, null)))
        .isInstanceOf(EvaluationException.class);
  }

  @Test
  void stopsAtAStopValue() {
    cloud.answering("{\"S\":\"Failed\"}");
    Progress progress = action.start(task, wanting(".S", "[\"Finished\"]", null, "[\"Failed\"]"));
    assertThat(((Progress.Failed) progress).message())
        .isEqualTo("X: the value is \"Failed\", desired is \"Finished\", which stops the retries");
  }

  @Test
  void failsWithoutAnythingDesired() {
    assertThat(action.start(task, wanting(".S", "[]", null, null)))
        .isInstanceOf(Progress.Failed.class);
    assertThat(cloud.calls).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EXPONENTIAL, 2, 2, 1800, 1 2 4 8 16",
    "EXPONENTIAL, 2, 2, 5, 1 2 4 5 5",
    "CONSTANT, 20, 2, 1800, 20 20 20 20 20",
    "LINEAR, 3, 4, 1800, 3 7 11 15 19"
  })
  void waitsBetweenRetriesAsThePolicySays(
      Retry.DelayType type, int delay, int backOff, int most, String expected) {
    task.retrying(new Retry(5, type, delay, backOff, most));
    cloud.answering("{}", "{}", "{}", "{}", "{}", "{}");
    WaitFor.Properties properties = wanting(".S", "[1]", null, null);
    List<String> waits = new ArrayList<>();
    Progress progress = action.start(task, properties);
    while (progress instanceof Progress.Pending pending) {
      assertThat(pending.waits()).isEqualTo(Waits.POLL);
      Instant before = task.now();
      task.reaches(progress);
      waits.add(String.valueOf(Duration.between(before, task.now()).toSeconds()));
      progress = action.poll(task, properties);
    }
    assertThat(String.join(" ", waits)).isEqualTo(expected);
    assertThat(((Progress.Failed) progress).message())
        .isEqualTo("X: the value is null, desired is 1 after 5 retries");
    assertThat(cloud.calls).hasSize(6);
    assertThat(cloud.calls.getLast().origin().attempt()).isEqualTo(6);
  }

  @Test
  void doesNotCountAnAnswerThatTakesTimeAsARetry() {
    task.retrying(new Retry(0, Retry.DelayType.CONSTANT, 2, 2, 1800));
    cloud.answering(new CloudAnswer.Body(Json.parse("{\"S\":1}"), Duration.ofSeconds(9)));
    WaitFor.Properties properties = wanting(".S", "[1]", null, null);
    task.reaches(action.start(task, properties));
    assertThat(action.poll(task, properties)).isInstanceOf(Progress.Done.class);
  }

  @Test
  void checkForMakesExactlyOneCall() {
    cloud.answering("{\"S\":2}", "{\"S\":1}");
    Progress progress =
        new CheckFor(new ApiCalls(cloud))
            .start(
                task,
                new CheckFor.Properties(
                    "ECS",
                    "X",
                    Map.of(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    ".S",
                    json("[1]"),
                    null));
    assertThat(((Progress.Failed) progress).message()).isEqualTo("X: the value is 2, desired is 1");
    assertThat(cloud.calls).hasSize(1);
  }
}
