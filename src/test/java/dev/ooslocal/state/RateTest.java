package dev.ooslocal.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.rpc.ApiException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
  private static final Instant DUE = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void makesOnlyTheNewestOfMissedRuns() {
    assertThat(Rate.of("1 hour").last(DUE, DUE.plusSeconds(3 * 3600 + 5)))
        .isEqualTo(DUE.plusSeconds(3 * 3600));
    assertThat(Rate.of("30 minutes").last(DUE, DUE)).isEqualTo(DUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"29 minutes", "0 hours", "soon", "1 week", ""})
  void refuses(String text) {
    assertThatThrownBy(() -> Rate.of(text)).isInstanceOf(ApiException.class);
  }
}
