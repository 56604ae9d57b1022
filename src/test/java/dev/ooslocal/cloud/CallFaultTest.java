package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallFaultTest {
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anAnswerThatComesLaterIsTheSameAnswer(boolean madeUp) {
    Answered late =
        CallFault.delayed(
            new Answered(
                new CloudAnswer.Body(Json.object(), Duration.ofSeconds(1), madeUp),
                Answered.By.SYNTHESISED,
                null),
            Duration.ofSeconds(2));
    assertThat(late.answer())
        .isEqualTo(new CloudAnswer.Body(Json.object(), Duration.ofSeconds(3), madeUp));
    assertThat(late.by()).isEqualTo(Answered.By.SYNTHESISED);
  }
}
