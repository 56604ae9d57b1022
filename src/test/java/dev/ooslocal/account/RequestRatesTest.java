package dev.ooslocal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.rpc.ApiException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Requests per second. */
class RequestRatesTest {
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void refusesWhatIsMoreThanASecondsWorthAndFillsUpWithTime() {
    RequestRates rates = rates(2);
    rates.count("1", "root");
    rates.count("1", "root");
    assertThatThrownBy(() -> rates.count("1", "root"))
        .isInstanceOfSatisfying(
            ApiException.class,
            refused -> assertThat(refused.retryAfter()).isEqualTo(Duration.ofMillis(500)));
    now = now.plus(Duration.ofMillis(500));
    rates.count("1", "root");
    assertThatThrownBy(() -> rates.count("1", "root")).hasMessageContaining("user flow control");
  }

  @Test
  void countsEachUserOfEachAccountForItself() {
    RequestRates rates = rates(1);
    rates.count("1", "root");
    rates.count("1", "alice");
    rates.count("2", "root");
    assertThatThrownBy(() -> rates.count("2", "root")).hasMessageContaining("user flow control");
  }

  @Test
  void noLimitIsNoLimit() {
    RequestRates rates = rates(0);
    int counted = 0;
    while (counted < 1000) {
      rates.count("1", "root");
      counted++;
    }
    assertThat(counted).isEqualTo(1000);
  }

  private RequestRates rates(int perSecond) {
    return new RequestRates(_ -> new Limits(0, 0, 0, 0, perSecond), () -> now);
  }
}
