package dev.ooslocal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.execution.Local;
import dev.ooslocal.execution.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What answers on executions hold only when a run has something to tell. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RareFieldsOfRunsTest {
  private static final String NAP =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - {Name: nap, Action: 'ACS::Sleep', Properties: {Duration: PT1S}}
      """;
  private static final String FAILS_WHEN_FIRED =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: alarm
          Action: ACS::AlarmTrigger
          Properties: {Namespace: acs_ecs_dashboard, MetricName: CPUUtilization, ComparisonOperator: GreaterThanThreshold, Threshold: 80, Resources: '[{"instanceId": "i-local0001"}]', SilenceTime: 600}
        - Name: stop
          Action: ACS::ExecuteAPI
          Properties: {Service: ECS, API: StopInstance, Parameters: {InstanceId: i-no-such}}
      """;
  private static final String LOOKS_AT_EACH =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: look
          Action: ACS::ExecuteAPI
          Properties: {Service: ECS, API: DescribeInstances, Parameters: {InstanceIds: ['{{ ACS::TaskLoopItem }}']}}
          Loop: {Items: [i-local0001, i-local0002]}
          Outputs: {status: {Type: String, ValueSelector: 'Instances.Instance[].Status'}}
      """;

  @LocalServerPort private int port;
  private Service service;

  @BeforeEach
  void startOver() {
    service = new Service(port);
    new Local(port).post("reset", "");
  }

  @Test
  void anExecutionShowsTheTagsOfItsTemplate() {
    service.call(
        "CreateTemplate", "TemplateName", "nap", "Content", NAP, "Tags", "{\"team\":\"web\"}");
    String id =
        service
            .call("StartExecution", "TemplateName", "nap")
            .at("/Execution/ExecutionId")
            .asString();
    JsonNode shown = service.call("GetExecutionTemplate", "ExecutionId", id);
    assertThat(shown.at("/Template/Tags/team").asString()).isEqualTo("web");
    String other = service.start(NAP);
    assertThat(service.call("GetExecutionTemplate", "ExecutionId", other).at("/Template/Tags"))
        .isEmpty();
  }

  @Test
  void aTriggerTellsWhyTheExecutionItFiredLastFailed() {
    String id = service.start(FAILS_WHEN_FIRED);
    service.until(id, "Waiting");
    service.call("TriggerExecution", "ExecutionId", id, "Type", "Alarm", "Content", "{}");
    service.eventually(
        () ->
            assertThat(service.execution(id).path("LastTriggerStatusMessage").asString(""))
                .contains("does not exist"));
    assertThat(service.execution(id).path("LastTriggerStatus").asString()).isEqualTo("Failed");
  }

  @Test
  void eachResourceTellsItsOutputs() {
    String id = service.start(LOOKS_AT_EACH);
    service.until(id, "Success");
    JsonNode runs = service.call("ListResourceExecutionStatus", "ExecutionId", id);
    assertThat(runs.at("/ResourceExecutionStatus/0/Outputs").asString())
        .isEqualTo("{\"status\":\"Running\"}");
  }

  @Test
  void valuesOfTagsGoOnPageByPage() {
    for (String value : new String[] {"db", "web"}) {
      service.call(
          "CreateTemplate",
          "TemplateName",
          "nap-" + value,
          "Content",
          NAP,
          "Tags",
          "{\"team\":\"" + value + "\"}");
    }
    String[] one = {"ResourceType", "template", "Key", "team", "MaxResults", "1"};
    JsonNode first = service.call("ListTagValues", one);
    assertThat(first.at("/Values/0").asString()).isEqualTo("db");
    JsonNode second =
        service.call(
            "ListTagValues",
            "ResourceType",
            "template",
            "Key",
            "team",
            "MaxResults",
            "1",
            "NextToken",
            first.path("NextToken").asString());
    assertThat(second.at("/Values/0").asString()).isEqualTo("web");
    assertThat(second.has("NextToken")).isFalse();
  }

  @Test
  void aRunningExecutionTakesNoParameterThatIsWrong() {
    String id =
        service.start(
            """
            FormatVersion: OOS-2019-06-01
            Parameters: {count: {Type: Number, Default: 1}}
            Tasks:
              - {Name: nap, Action: 'ACS::Sleep', Properties: {Duration: PT1H}}
            """);
    service.until(id, "Waiting");
    assertThat(
            service
                .ask("UpdateExecution", "ExecutionId", id, "Parameters", "{\"count\":\"many\"}")
                .code())
        .isEqualTo("TemplateValidationError");
  }

  @Test
  void aTemplateThatIsUsedIsNotDeletedAmongOthers() {
    service.call("CreateTemplate", "TemplateName", "used", "Content", NAP);
    service.call("StartExecution", "TemplateName", "used");
    assertThat(service.ask("DeleteTemplates", "TemplateNames", "[\"used\"]").code())
        .isEqualTo("DeleteConflict.Template");
  }

  @Test
  void constraintsAreNotAskedForParametersThatTheTemplateLacks() {
    service.call("CreateTemplate", "TemplateName", "plain", "Content", NAP);
    assertThat(
            service
                .ask(
                    "GetTemplateParameterConstraints",
                    "TemplateName",
                    "plain",
                    "Parameters",
                    "{\"size\":\"big\"}")
                .code())
        .isEqualTo("UnknownExecutionParameter");
  }
}
