package dev.ooslocal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class PreparedStartTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "oos.storage",
        "server.port",
        "server.address",
        "server.ssl.key-store",
        "logging.level.root",
        "spring.application.pid",
        "springfield",
        "java.version"
      })
  void holdsForWhatBeansOnlyRead(String setting) {
    assertThat(holdsWith(setting)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.profiles.active",
        "spring.jpa.open-in-view",
        "server.forward-headers-strategy",
        "server.tomcat.connection-timeout",
        "management.server.port",
        "management.endpoints.web.exposure.include",
        "springdoc.api-docs.enabled"
      })
  void doesNotHoldForWhatMayDecideWhichBeansThereAre(String setting) {
    assertThat(holdsWith(setting)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MANAGEMENT_SERVER_PORT", "SPRING_PROFILES_ACTIVE", "SERVER_SERVLET_X"})
  void seesThemAmongVariables(String variable) {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                Map.of(variable, "1", "OOS_STORAGE", "file", "SERVER_PORT", "1")));

    assertThat(PreparedStart.holdsFor(environment)).isFalse();
  }

  private static boolean holdsWith(String setting) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().remove("systemEnvironment");
    environment.getPropertySources().remove("systemProperties");
    environment.getPropertySources().addFirst(new MapPropertySource("args", Map.of(setting, "1")));
    return PreparedStart.holdsFor(environment);
  }
}
