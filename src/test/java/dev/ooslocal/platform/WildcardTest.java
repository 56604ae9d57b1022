package dev.ooslocal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardTest {
  @ParameterizedTest
  @CsvSource({
    "web, web, true",
    "web, web-1, false",
    "web*, web, true",
    "web*, web-1, true",
    "*-1, web-1, true",
    "*-1, web-12, false",
    "w*b*1, web-1, true",
    "w*b*1, web-2, false",
    "**, '', true",
    "'', '', true",
    "'', a, false",
    "a.c, abc, false",
    "a\\Ec*, a\\Ecd, true",
    "a?c, abc, false"
  })
  void aStarStandsForAnyTextAndAllElseForItself(String wanted, String text, boolean fits) {
    assertThat(Wildcard.fits(wanted, text)).isEqualTo(fits);
  }

  @Test
  void manyStarsTakeNoTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(Wildcard.fits("*a".repeat(50) + "b", "a".repeat(1000))).isFalse());
  }
}
