package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What becomes of templates at the edges of the language. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class TemplateEdgesTest {
  private static final String NAP =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: nap
          Action: ACS::Sleep
          Properties: {Duration: 1s}
      """;

  private static final String NESTED =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: inner
          Action: ACS::Template
          Properties: {TemplateName: ticker}
      """;

  @LocalServerPort private int port;

  private Service service() {
    return new Service(port);
  }

  @Test
  void asksTheConditionAgainWhenItsTaskIsRunAgain() {
    Service service = service();
    String id =
        service.start(
            """
            FormatVersion: OOS-2019-06-01
            Parameters: {wanted: {Type: String, Default: perhaps}}
            Tasks:
              - Name: maybe
                Action: ACS::Pause
                When: '{{ wanted }}'
            """,
            "Mode",
            "FailurePause");
    service.until(id, "Waiting");
    service.call("UpdateExecution", "ExecutionId", id, "Parameters", "{\"WANTED\":\"false\"}");
    service.call("NotifyExecution", "ExecutionId", id, "NotifyType", "RetryTask");
    service.until(id, "Success");
    JsonNode tasks = service.call("ListTaskExecutions", "ExecutionId", id).path("TaskExecutions");
    assertThat(tasks.path(0).path("Status").asString()).isEqualTo("Skipped");
  }

  @Test
  void runsNoTemplateThatBeginsWithATriggerAsAChild() {
    Service service = service();
    service.call(
        "CreateTemplate",
        "TemplateName",
        "ticker",
        "Content",
        """
        FormatVersion: OOS-2019-06-01
        Tasks:
          - Name: tick
            Action: ACS::TimerTrigger
            Properties: {Type: rate, Expression: 1 hour, EndDate: 2100-01-01}
        """);
    String id = service.start(NESTED);
    assertThat(service.until(id, "Failed").path("StatusMessage").asString()).contains("trigger");
  }

  @Test
  void saysInTheLogThatTheSafetyCheckIsNotSkipped() {
    Service service = service();
    String skipped = service.start(NAP, "SafetyCheck", "Skip");
    String id = service.start(NAP, "SafetyCheck", "Skip", "Mode", "FailurePause");
    service.until(skipped, "Success");
    service.until(id, "Success");
    assertThat(service.call("ListExecutionLogs", "ExecutionId", id).toString())
        .contains("SafetyCheck=Skip is for Mode=Automatic only");
    assertThat(service.call("ListExecutionLogs", "ExecutionId", skipped).toString())
        .doesNotContain("SafetyCheck");
  }

  @ParameterizedTest
  @CsvSource({
    "4, Success, '\"all\":6'",
    "x, Failed, 'Fn::Sum adds numbers, not \"x\".'",
    "1e400, Failed, 'Fn::Sum adds numbers, not \"1e400\".'"
  })
  void addsUpTheNumbersOfALoop(String second, String status, String expected) {
    Service service = service();
    String id =
        service.start(
            """
            FormatVersion: OOS-2019-06-01
            Tasks:
              - Name: each
                Action: ACS::Template
                Properties:
                  Parameters: {given: '{{ ACS::TaskLoopItem }}'}
                  TemplateContent:
                    FormatVersion: OOS-2019-06-01
                    Parameters: {given: {Type: String}}
                    Tasks: [{Name: nothing, Action: 'ACS::Pause', When: {'Fn::Equals': [1, 2]}}]
                    Outputs: {number: {Value: '{{ given }}'}}
                Loop:
                  Items: [2, '%s']
                  Outputs: {all: {AggregateType: 'Fn::Sum', AggregateField: number}}
            Outputs: {all: {Type: Number, Value: '{{ each.all }}'}}
            """
                .formatted(second));
    JsonNode ended = service.until(id, status);
    assertThat(ended.path("Outputs").asString() + ended.path("StatusMessage").asString())
        .contains(expected);
  }
}
