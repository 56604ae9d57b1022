package dev.ooslocal.platform.settings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsCheckTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "oos.storage",
        "oos.data.dir",
        "oos.jdbc.url",
        "oos.jdbc.user",
        "oos.jdbc.password",
        "oos.region",
        "oos.account",
        "oos.auth.mode",
        "oos.cloud.mode",
        "oos.cloud.shell",
        "oos.cloud.forward.ecs.endpoint",
        "oos.catalog.dirs",
        "oos.catalog.dirs[0]",
        "oos.seed.dir",
        "oos.clock.mode",
        "oos.quota.templates",
        "oos.quota.running-executions",
        "oos.quota.queued-executions",
        "oos.quota.loop-concurrency",
        "oos.quota.requests-per-second",
        "oos.retention.executions",
        "oos.retention.logs",
        "oos.retention.calls",
        "oos.retention.invocations",
        "oos.retention.nonces",
        "oos.response.objects",
        "oos.response.parameters",
        "oos.admin.token",
        "oos.admin.open",
        "oos.hosts",
        "oos.out.allow",
        "oos.out.deny"
      })
  void acceptsEverySettingThatUsersMayRelyOn(String name) {
    start(name, "x");
  }

  @ParameterizedTest
  @CsvSource({
    "oos.storag, oos.storage",
    "oos.clock.mod, oos.clock.mode",
    "oos.quota.running-execution, oos.quota.running-executions"
  })
  void refusesAMisspeltSettingAndNamesTheRightOne(String given, String meant) {
    assertThatThrownBy(() -> start(given, "x"))
        .isInstanceOf(UnknownSettings.class)
        .hasMessage("There is no setting " + given + ": did you mean " + meant + "?");
  }

  @Test
  void refusesASettingThatLooksLikeNone() {
    assertThatThrownBy(() -> start("oos.completely.different.thing", "x"))
        .hasMessage("There is no setting oos.completely.different.thing.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OOS_CLOCK_MODE",
        "OOS_QUOTA_RUNNING_EXECUTIONS",
        "OOS_QUOTA_RUNNINGEXECUTIONS",
        "OOS_CATALOG_DIRS_0",
        "OOS_CLOUD_FORWARD_ECS_ENDPOINT"
      })
  void knowsTheFormOfEnvironmentVariables(String variable) {
    startWithVariable(variable);
  }

  @Test
  void refusesAMisspeltEnvironmentVariable() {
    assertThatThrownBy(() -> startWithVariable("OOS_QUOTA_RUNNING_EXECUTION"))
        .hasMessage(
            "There is no setting OOS_QUOTA_RUNNING_EXECUTION:"
                + " did you mean OOS_QUOTA_RUNNING_EXECUTIONS?");
  }

  @Test
  void leavesTheVariableOfTheTerraformProviderAlone() {
    startWithVariable("OOS_ENDPOINT");
  }

  @Test
  void leavesSettingsOfOthersAlone() {
    start("server.prt", "x");
  }

  private void start(String name, String value) {
    check(new MapPropertySource("given", Map.of(name, value)));
  }

  private void startWithVariable(String name) {
    check(
        new SystemEnvironmentPropertySource(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(name, "x")));
  }

  private void check(MapPropertySource source) {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .forEach(s -> environment.getPropertySources().remove(s.getName()));
    environment.getPropertySources().addFirst(source);
    new SettingsCheck().postProcessEnvironment(environment, new SpringApplication());
  }
}
