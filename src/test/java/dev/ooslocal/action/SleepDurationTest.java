package dev.ooslocal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.language.EvaluationException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SleepDurationTest {
  @ParameterizedTest
  @CsvSource({
    "PT1M, PT1M",
    "PT10S, PT10S",
    "1M, PT1M",
    "4m, PT4M",
    "5s, PT5S",
    "3H, PT3H",
    "pt3m, PT3M",
    "P1D, P1D",
    "1D, P1D",
    "P1DT2H3M4S, P1DT2H3M4S",
    "1H30M, PT1H30M",
    "P2W, P14D",
    "PT0.5H, PT30M",
    "PT1.5S, PT1.5S",
    "' PT1M ', PT1M",
  })
  void readsAllFormsThatTemplatesUse(String text, Duration expected) {
    assertThat(SleepDuration.parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "P", "PT", "5", "P1M", "P1Y", "PT0S", "PT0.5S", "-PT1M", "abc", "999999999D"})
  void refusesWhatIsNoDurationOfOneSecondToTenYears(String text) {
    assertThatThrownBy(() -> SleepDuration.parse(text))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("'" + text + "'");
  }
}
