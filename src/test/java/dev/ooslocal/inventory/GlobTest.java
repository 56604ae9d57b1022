package dev.ooslocal.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "*, hosts, true",
    "*.conf, a.conf, true",
    "*.conf, a.conf.bak, false",
    "h?sts, hosts, true",
    "h?sts, hsts, false",
    "a*b*c, aXbYbZc, true",
    "a*b*c, aXbYbZ, false",
    "[a-c]1, b1, true",
    "[^a-c]1, b1, false",
    "[^a-c]1, d1, true",
    "[ab, [ab, true",
    "hosts*, hosts, true",
    "hosts, Hosts, false"
  })
  void matchesAsAShellWould(String pattern, String name, boolean matches) {
    assertThat(Glob.matches(pattern, name)).isEqualTo(matches);
  }

  @Test
  void staysQuickWhateverThePattern() {
    assertThat(Glob.matches("*a".repeat(2_000) + "b", "a".repeat(4_000))).isFalse();
  }
}
