package dev.ooslocal.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillTest {
  @ParameterizedTest(name = "{0} in {1} at {2}: {3}")
  @CsvSource({
    "2023-06-10T06:00:00Z, 2023-06, 2023-06-10T08:30:00Z, 1.25",
    "2023-06-10T06:00:00Z, 2023-05, 2023-06-10T08:30:00Z, 0.00",
    "2023-05-10T06:00:00Z, 2023-06, 2023-06-01T02:00:00Z, 1.00",
    "2023-04-10T06:00:00Z, 2023-05, 2023-06-01T02:00:00Z, 372.00",
    "2023-04-10T06:00:00Z, 2023-07, 2023-06-01T02:00:00Z, 0.00"
  })
  void isThePriceOfTheHoursInTheMonth(
      Instant createdAt, YearMonth month, Instant now, BigDecimal amount) {
    assertThat(Bill.amount(new BigDecimal("0.5"), createdAt, month, now)).isEqualTo(amount);
    assertThat(Bill.began(createdAt, month, now)).isEqualTo(amount.signum() > 0);
  }
}
