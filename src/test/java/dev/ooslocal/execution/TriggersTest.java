package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class TriggersTest extends VirtualTime {
  private static final String TAIL =
      """
          Outputs:
            id: {Type: String, ValueSelector: '%s'}
        - {Name: pass, Action: 'ACS::Choice', Properties: {DefaultTask: 'ACS::NEXT', Choices: []}}
      Outputs:
        id: {Type: String, Value: '{{ trigger.id }}'}
      """;

  private static final String STOPPED =
      "{\"name\":\"Instance:StateChange\",\"product\":\"ECS\",\"regionId\":\"cn-hangzhou\","
          + "\"resourceId\":\"i-local0001\",\"content\":{\"state\":\"Stopped\"}}";

  /** Filters beside Product and Name, and whether {@link #STOPPED} gets through. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Level: []                              | true",
        "Level: [info]                          | true",
        "Level: [WARN]                          | false",
        "RegionId: [cn-hangzhou]                | true",
        "RegionId: [cn-beijing]                 | false",
        "Content: {state: Stopped}              | true",
        "Content: {state: [Stopped, Stopping]}  | true",
        "Content: {state: [Running]}            | false",
        "Content: {resourceId: i-local0001}     | true",
        "Content: {resourceId: i-local0002}     | false",
        "Tags: [{Key: a, Value: b}]             | false",
        "Tags: [{Key: role, Value: web}]        | true",
        "Tags: [{Key: role}]                    | true",
        "Tags: [{Key: role, Value: batch}]      | false",
      })
  void anEventFiresWhatItsFilterLetsThrough(String filter, boolean fires) {
    String id =
        waiting(
            "ACS::EventTrigger",
            "Product: ecs, Name: ['Instance:StateChange'], " + filter,
            ".content.resourceId");
    List<String> fired = fired(STOPPED);
    assertThat(fired).isEqualTo(fires ? List.of(id) : List.of());
    if (fires) {
      JsonNode child = service.until(id + ".0001", "Success");
      assertThat(child.path("Outputs").asString()).isEqualTo("{\"id\":\"i-local0001\"}");
      service.until(id, "Waiting");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACS::TimerTrigger | Type: rate, Expression: 30 days, EndDate: '2099-01-01' | Timer",
        "ACS::TimerTrigger | Type: at, Expression: '2098-01-01T00:00:00Z', EndDate: 2099-01-01 |"
            + " Timer",
        "ACS::EventTrigger | Product: ECS, Name: ['Disk:Detached'] | Event",
      })
  void saysWhatItWaitsFor(String trigger, String properties, String expected) {
    String id = waiting(trigger, properties, ".");
    assertThat(service.execution(id).path("WaitingStatus").asString()).isEqualTo(expected);
  }

  @Test
  void anOutputThatTheMessageDoesNotGiveFailsTheChild() {
    String id =
        waiting("ACS::EventTrigger", "Product: ECS, Name: ['Instance:StateChange']", ".name.none");
    fired(STOPPED);
    JsonNode child = service.until(id + ".0001", "Failed");
    assertThat(child.path("StatusMessage").asString())
        .isEqualTo("Cannot index string with \"none\"");
    service.until(id, "Waiting");
  }

  @Test
  void aChildIsCancelledWithTheTriggerThatFiredIt() {
    String id =
        service.start(
            """
            FormatVersion: OOS-2019-06-01
            Tasks:
              - Name: trigger
                Action: ACS::EventTrigger
                Properties: {Product: ECS, Name: ['Instance:StateChange']}
              - {Name: ask, Action: 'ACS::Pause'}
            """);
    service.until(id, "Waiting");
    fired(STOPPED);
    service.until(id + ".0001", "Waiting");
    assertThat(service.execution(id).path("LastTriggerStatus").asString()).isEqualTo("Running");
    service.call("CancelExecution", "ExecutionId", id);
    service.until(id + ".0001", "Cancelled");
    assertThat(service.until(id, "Cancelled").path("LastTriggerStatus").asString())
        .isEqualTo("Cancelled");
  }

  @Test
  void anEventOfAnotherNameFiresNothing() {
    waiting("ACS::EventTrigger", "Product: ECS, Name: ['Disk:Detached']", ".");
    assertThat(fired(STOPPED)).isEmpty();
  }

  @Test
  void theTransformerMakesTheMessageAMap() {
    String id =
        waiting(
            "ACS::EventTrigger",
            "Product: ECS, Name: ['Instance:StateChange'], OutputTransformer: {who:"
                + " '.content.resourceId', constant: 7}",
            ".who");
    fired(STOPPED);
    assertThat(service.until(id + ".0001", "Success").path("Outputs").asString())
        .isEqualTo("{\"id\":\"i-local0001\"}");
  }

  @Test
  void anAlarmFiresOverItsThresholdAndIsSilentForAWhile() {
    String id =
        waiting(
            "ACS::AlarmTrigger",
            "Namespace: acs_ecs_dashboard, MetricName: CPUUtilization, ComparisonOperator:"
                + " GreaterThanThreshold, Threshold: 80, Resources: '[{\"instanceId\":"
                + " \"i-local0001\"}]', SilenceTime: 600",
            ".instanceId");
    String alarm =
        "{\"name\":\"CPUUtilization\",\"product\":\"ECS\",\"resourceId\":\"%s\",\"content\":"
            + "{\"value\":%d}}";
    assertThat(fired(alarm.formatted("i-local0001", 80))).isEmpty();
    assertThat(fired(alarm.formatted("i-local0002", 90))).isEmpty();
    assertThat(fired(alarm.formatted("i-local0001", 90))).containsExactly(id);
    service.until(id + ".0001", "Success");
    service.until(id, "Waiting");
    assertThat(fired(alarm.formatted("i-local0001", 90))).isEmpty();
    advance("PT10M");
    assertThat(fired(alarm.formatted("i-local0001", 90))).containsExactly(id);
  }

  /** What an event tells wins over what the simulated instance is; nobody knows i-elsewhere. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i-local0001 | {}                                       | true",
        "i-local0003 | {}                                       | false",
        "i-local0003 | {'tags':[{'key':'role','value':'web'}]}  | true",
        "i-local0001 | {'tags':[{'key':'role','value':'none'}]} | false",
        "i-elsewhere | {}                                       | true",
      })
  void anAlarmFiresWhereTheTagsFit(String instance, String content, boolean fires) {
    String id =
        waiting(
            "ACS::AlarmTrigger",
            "Namespace: acs_ecs_dashboard, MetricName: cpu_total, ComparisonOperator:"
                + " GreaterThanThreshold, Threshold: 80, Tags: [{Key: role, Value: web}]",
            ".instanceId");

    assertThat(
            fired(
                ("{\"name\":\"cpu_total\",\"product\":\"ECS\",\"resourceId\":\"%s\",\"content\":%s}")
                    .formatted(instance, content.replace('\'', '"'))))
        .isEqualTo(fires ? List.of(id) : List.of());
  }

  @Test
  void aTimerFiresAtEachOfItsTimesAndEndsAtItsEnd() {
    Instant end = now().plus(Duration.ofMinutes(100));
    String id =
        waiting(
            "ACS::TimerTrigger",
            "Type: rate, Expression: 30 minutes, EndDate: '%s'".formatted(end),
            ".time");
    advance("PT1H");
    assertThat(children(id)).hasSize(2);
    assertThat(service.execution(id).path("NextScheduleTime").asString())
        .isEqualTo(end.minus(Duration.ofMinutes(10)).toString());
    advance("PT40M");
    assertThat(children(id)).hasSize(3);
    assertThat(service.execution(id).path("Status").asString()).isEqualTo("Success");
  }

  @Test
  void aCronTimerKeepsToItsTimeZone() {
    String id =
        waiting(
            "ACS::TimerTrigger",
            "Type: cron, Expression: '0 30 2 ? * *', TimeZone: Asia/Shanghai, EndDate: '%s'"
                .formatted(farOff()),
            ".time");
    Instant next = Instant.parse(service.execution(id).path("NextScheduleTime").asString());
    assertThat(next.toString()).endsWith("T18:30:00Z");
    local.post("clock/advance", "{\"to\":\"next\"}");
    assertThat(now()).isEqualTo(next);
    assertThat(children(id)).hasSize(1);
  }

  @Test
  void theClockSkipsToTheOneTimeOfATimerButNeverToOneOfMany() {
    waiting(
        "ACS::TimerTrigger",
        "Type: rate, Expression: 1 hours, EndDate: '%s'".formatted(farOff()),
        ".");
    Instant start = now();
    skip();
    String nap = service.start(sleeping("PT20M"));
    service.until(nap, "Success");
    assertThat(now()).isEqualTo(start.plus(Duration.ofMinutes(20)));
    String once =
        service.start(
            template(
                "ACS::TimerTrigger",
                "Type: at, Expression: '%s', EndDate: '%s'"
                    .formatted(start.plus(Duration.ofMinutes(40)), farOff()),
                "."));
    service.until(once + ".0001", "Success");
    assertThat(now()).isEqualTo(start.plus(Duration.ofMinutes(40)));
  }

  @Test
  void whatIsNotWaitedForAnyMoreIsNoWakeUp() {
    String id = service.start(sleeping("PT5H"), "Mode", "Debug");
    service.until(id, "Waiting");
    service.call("NotifyExecution", "ExecutionId", id, "NotifyType", "ExecuteTask");
    service.eventually(
        () -> assertThat(local.get("clock").body().path("nextWakeUp").isNull()).isFalse());
    service.call("NotifyExecution", "ExecutionId", id, "NotifyType", "CancelTask");
    service.eventually(
        () -> assertThat(local.get("clock").body().path("nextWakeUp").isNull()).isTrue());
  }

  private List<String> fired(String event) {
    return StreamSupport.stream(
            local.post("events", event).body().path("fired").spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }

  /** The clock of one test goes on from where the one before has left it. */
  private Instant farOff() {
    return now().plus(Duration.ofDays(1000));
  }

  private JsonNode children(String id) {
    return service.call("ListExecutions", "ParentExecutionId", id).path("Executions");
  }

  private String waiting(String action, String properties, String selector) {
    String id = service.start(template(action, properties, selector));
    service.until(id, "Waiting");
    return id;
  }

  private static String template(String action, String properties, String selector) {
    return "FormatVersion: OOS-2019-06-01\nTasks:\n  - Name: trigger\n    Action: "
        + action
        + "\n    Properties: {"
        + properties
        + "}\n"
        + TAIL.formatted(selector);
  }
}
