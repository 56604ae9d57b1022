package dev.ooslocal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserRulesTest {
  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:8667,,,true",
    "localhost:8667,,,true",
    "oos.localhost,,,true",
    "[::1]:8667,,,true",
    "named.example:8667,,,true",
    "evil.example:8667,,,false",
    "127.0.0.1.evil.example,,,false",
    "localhost:8667,http://localhost:8667,,true",
    "localhost:8667,http://localhost:3000,,false",
    "localhost:8667,http://evil.example,,false",
    "localhost:8667,http://named.example,,true",
    "localhost:8667,null,,false",
    "localhost:8667,,same-origin,true",
    "localhost:8667,,none,true",
    "localhost:8667,,cross-site,false"
  })
  void letsInWhatIsNotForeign(
      String host, @Nullable String origin, @Nullable String site, boolean allowed) {
    BrowserRules rules = new BrowserRules(List.of("named.example"), true);
    assertThat(rules.refusal(host, origin, site).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void asksNoHostNameOfAServiceThatListensEverywhere() {
    BrowserRules rules = new BrowserRules(List.of(), false);
    assertThat(rules.refusal("oos.cn-hangzhou.aliyuncs.com", null, null)).isEmpty();
  }
}
