package dev.ooslocal.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.execution.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Configurations run in their time, however the clock moves, and tell what they did. */
class StateScheduleTest extends VirtualTime {
  private static final String SLEEPS =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - {Name: nap, Action: 'ACS::Sleep', Properties: {Duration: PT2H30M}}
      """;

  private Instant made = Instant.EPOCH;

  @BeforeEach
  void lookAtTheClock() {
    made = Instant.parse(local.get("clock").body().path("now").asString());
  }

  private String configuration(String mode) {
    return service
        .call(
            "CreateStateConfiguration",
            "TemplateName",
            "ACS-ECS-InventoryDataCollection",
            "Parameters",
            "{\"policy\":{\"ACS:Application\":{\"Collection\":\"Enabled\"}}}",
            "Targets",
            "{\"ResourceType\":\"ALIYUN::ECS::Instance\",\"Filters\":[{\"Type\":\"All\"}]}",
            "ConfigureMode",
            mode,
            "ScheduleType",
            "rate",
            "ScheduleExpression",
            "1 hour")
        .at("/StateConfiguration/StateConfigurationId")
        .asString();
  }

  private JsonNode runs(String id) {
    return local.get("state-configurations/" + id + "/runs").body().path("runs");
  }

  private List<Instant> times(String id) {
    return runs(id).valueStream().map(run -> Instant.parse(run.path("at").asString())).toList();
  }

  private Instant hour(int hours) {
    return made.plus(Duration.ofHours(hours));
  }

  @Test
  void runsAtEachOfItsTimesWhenTheClockIsAdvanced() {
    String id = configuration("ApplyAndMonitor");
    advance("PT3H10M");
    assertThat(times(id)).containsExactly(hour(3), hour(2), hour(1), made);
    assertThat(local.get("clock").body().path("nextWakeUp").asString())
        .isEqualTo(hour(4).toString());
    local.post("clock/advance", "{\"to\":\"next\"}");
    assertThat(times(id)).first().isEqualTo(hour(4));
    service.call("DeleteStateConfigurations", "StateConfigurationIds", "[\"" + id + "\"]");
    assertThat(runs(id)).isEmpty();
  }

  @Test
  void tellsWhatItFoundAndWhetherThatIsNew() {
    String id = configuration("ApplyAndAutoCorrect");
    advance("PT1H");
    JsonNode first = runs(id).path(1).path("instances");
    assertThat(first.at("/0/instanceId").asString()).isEqualTo("i-local0001");
    assertThat(first.at("/0/outcome").asString()).isEqualTo("Compliant");
    assertThat(first.at("/0/states/0/type").asString()).isEqualTo("ACS:Application");
    assertThat(first.at("/0/states/0/entries").asInt()).isPositive();
    assertThat(first.at("/0/states/0/changed").asBoolean()).isTrue();
    assertThat(first.at("/2/instanceId").asString()).isEqualTo("i-local0003");
    assertThat(first.at("/2/outcome").asString()).as("it is stopped").isEqualTo("Skipped");
    assertThat(runs(id).at("/0/instances/0/states/0/changed").asBoolean()).isFalse();
  }

  @Test
  void runsOnceWhereThatIsItsMode() {
    String id = configuration("ApplyOnce");
    advance("PT3H");
    assertThat(times(id)).containsExactly(made);
  }

  @Test
  void isAStopOnTheWayOfAClockThatSkips() {
    String id = configuration("ApplyOnly");
    local.put("clock", "{\"mode\":\"skip\"}");
    service.until(service.start(SLEEPS), "Success");
    assertThat(times(id)).containsExactly(hour(2), hour(1), made);
  }
}
