package dev.ooslocal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.engine.Progress;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Naming;
import dev.ooslocal.shape.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlarmTriggerTest {
  private final AlarmTrigger trigger = new AlarmTrigger();

  private Progress start(String more) {
    String text =
        "{'Namespace':'acs_ecs','MetricName':'cpu','ComparisonOperator':'LessThanThreshold',%s}"
            .formatted(more)
            .replace('\'', '"');
    return trigger.start(
        new FakeTask(),
        Shape.of(AlarmTrigger.Properties.class).read(Json.parse(text), Naming.WIRE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'Threshold':'80'",
        "'Threshold':80.5,'Resources':[{'resource':'_ALL'}]",
        "'Threshold':'80','Resources':'[{\\'instanceId\\':\\'i-1\\'}]'",
        "'Threshold':'80','Resources':null",
      })
  void waitsForItsAlarm(String properties) {
    assertThat(start(properties.replace("\\'", "\\\""))).isInstanceOf(Progress.Awaiting.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'Threshold':'high'                 | Threshold must be a number, not 'high'.",
        "'Threshold':'80','Resources':'i-1' | Resources must be a JSON list",
        "'Threshold':'80','Resources':'{}'  | Resources must be a JSON list",
        "'Threshold':'80','Resources':{}    | Resources must be a JSON list",
      })
  void failsWithWhatCouldNeverFire(String properties, String message) {
    assertThatThrownBy(() -> start(properties))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining(message);
  }
}
