package dev.ooslocal.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.rpc.ApiException;
import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time stamps of signed requests. */
class SignedTimeTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01T11:45:00Z", "2026-01-01T12:00:00Z", "2026-01-01T12:15:00Z"})
  void isGoodForAQuarterOfAnHourEitherWay(String timestamp) {
    assertThatCode(() -> SignedTime.check(timestamp, NOON)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01T11:44:59Z, InvalidTimeStamp.Expired",
    "2026-01-01T12:15:01Z, InvalidTimeStamp.Expired",
    "2026-01-01 12:00:00, InvalidTimeStamp.Format",
    "2026-01-01T12:00Z, InvalidTimeStamp.Format",
    "2026-02-30T12:00:00Z, InvalidTimeStamp.Format",
    "yesterday, InvalidTimeStamp.Format"
  })
  void isRefused(String timestamp, String code) {
    assertThatThrownBy(() -> SignedTime.check(timestamp, NOON))
        .asInstanceOf(InstanceOfAssertFactories.type(ApiException.class))
        .extracting(ApiException::code)
        .isEqualTo(code);
  }
}
