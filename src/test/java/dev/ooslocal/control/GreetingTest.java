package dev.ooslocal.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class GreetingTest {
  @ParameterizedTest
  @CsvSource({
    "server.address=127.0.0.1, http://127.0.0.1:8667",
    "server.address=0.0.0.0, http://127.0.0.1:8667",
    "server.address=::1, http://[::1]:8667",
    "server.address=oos.test, http://oos.test:8667",
    "server.ssl.certificate=a.pem, https://127.0.0.1:8667",
    "server.ssl.key-store=a.p12, https://127.0.0.1:8667"
  })
  void saysWhereTheServiceIs(String setting, String address) {
    String[] given = setting.split("=", 2);
    MockEnvironment environment =
        new MockEnvironment()
            .withProperty("local.server.port", "8667")
            .withProperty(given[0], given[1]);
    assertThat(Greeting.address(environment)).isEqualTo(address);
  }
}
