package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ExecutionReadingTest {
  private static final String NAP =
      """
      FormatVersion: OOS-2019-06-01
      Parameters:
        Span: {Type: String, Default: PT1S}
        Word: {Type: String, NoEcho: true, Default: open sesame}
      Tasks:
        - Name: nap
          Action: ACS::Sleep
          Properties: {Duration: "{{ Span }}"}
      Outputs:
        said: {Type: String, Value: "it was {{ Word }}"}
      """;

  private static final String HANDING_ON =
      """
      FormatVersion: OOS-2019-06-01
      Parameters:
        word: {Type: String, NoEcho: true}
        map: {Type: Json, NoEcho: true}
      Tasks:
        - Name: inner
          Action: ACS::Template
          Properties:
            Parameters: {given: '{{ word }}', more: '{{ map }}'}
            TemplateContent:
              FormatVersion: OOS-2019-06-01
              Parameters: {given: {Type: String}, more: {Type: Json}}
              Tasks:
                - Name: says
                  Action: ACS::ExecuteAPI
                  OnError: ACS::NEXT
                  Properties:
                    Service: NOBODY
                    API: 'Knows {{ given }}'
                    Parameters: {A: '{{ given }}', B: '{{ more }}'}
                - Name: asks
                  Action: ACS::Pause
      """;

  private static final String ASK =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: ask
          Action: ACS::Pause
          Properties: {}
      """;

  @LocalServerPort private int port;

  private Service service() {
    return new Service(port);
  }

  @Test
  void showsTheTemplateItRunsAfterThatChanged() {
    Service service = service();
    service.call("CreateTemplate", "TemplateName", "napper", "Content", NAP);
    String id =
        service
            .call("StartExecution", "TemplateName", "napper")
            .path("Execution")
            .path("ExecutionId")
            .asString();
    service.call("UpdateTemplate", "TemplateName", "napper", "Content", ASK);
    JsonNode shown = service.call("GetExecutionTemplate", "ExecutionId", id);
    assertThat(shown.path("Content").asString()).isEqualTo(NAP);
    assertThat(shown.path("Template").path("TemplateVersion").asString()).isEqualTo("v1");
    assertThat(shown.path("Template").path("CreatedBy").asString()).startsWith("root(");
    service.until(id, "Success");
  }

  @Test
  void listsWhatABulkRunDidToEachResource() {
    Service service = service();
    String id =
        service
            .call(
                "StartExecution",
                "TemplateName",
                "ACS-ECS-BulkyStartInstances",
                "Parameters",
                "{\"targets\":{\"Type\":\"ResourceIds\",\"RegionId\":\"cn-hangzhou\","
                    + "\"ResourceIds\":[\"i-local0001\",\"i-local0002\"]}}")
            .path("Execution")
            .path("ExecutionId")
            .asString();
    service.until(id, "Success");
    JsonNode first =
        service.call("ListResourceExecutionStatus", "ExecutionId", id, "MaxResults", "1");
    JsonNode second =
        service.call(
            "ListResourceExecutionStatus",
            "ExecutionId",
            id,
            "MaxResults",
            "1",
            "NextToken",
            first.path("NextToken").asString());
    assertThat(first.path("ResourceExecutionStatus").path(0).path("ResourceId").asString())
        .isEqualTo("i-local0001");
    assertThat(second.path("ResourceExecutionStatus").path(0).path("ResourceId").asString())
        .isEqualTo("i-local0002");
    assertThat(second.path("ResourceExecutionStatus").path(0).path("Status").asString())
        .isEqualTo("Success");
    assertThat(second.has("NextToken")).isFalse();
    assertThat(
            service.call("ListExecutions", "ResourceId", "i-local0002").path("Executions").size())
        .isPositive();
  }

  @Test
  void findsTheCommandsATaskHasRun() {
    Service service = service();
    String id =
        service
            .call(
                "StartDebugExecution",
                "TaskType",
                "ACS::ExecuteAPI",
                "Properties",
                "{\"Service\":\"ECS\",\"API\":\"RunCommand\",\"Parameters\":{\"RegionId\":"
                    + "\"cn-hangzhou\",\"Type\":\"RunShellScript\",\"CommandContent\":\"ls\","
                    + "\"InstanceId\":[\"i-local0001\"]}}")
            .path("ExecutionId")
            .asString();
    service.eventually(() -> assertThat(service.execution(id).path("EndDate").isString()).isTrue());
    assertThat(service.execution(id).path("StatusMessage").asString()).isEmpty();
    JsonNode made =
        service
            .call("ListTaskExecutionInvocations", "TaskExecutionId", id + ".t0001")
            .path("TaskExecutionInvocations");
    assertThat(made.size()).isEqualTo(1);
    assertThat(made.path(0).path("InvocationId").asString()).isNotEmpty();
  }

  /** One with characters that JSON writes otherwise, one that holds another, one that is a map. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain-and-hidden",
        "with \"quotes\" \\\\ and ümläuts",
        "first\nsecond line",
      })
  void aChildShowsNoneOfTheSecretsItWasHanded(String secret) {
    Service service = service();
    String parameters =
        Json.text(
            Json.object()
                .put("WORD", secret)
                .set("map", Json.object().put("inner", secret + " and more")));
    String id = service.start(HANDING_ON, "Parameters", parameters);
    service.until(id, "Waiting");
    String child = id + ".0001";
    for (String one : List.of(id, child)) {
      List<JsonNode> shown =
          List.of(
              service.call("ListExecutions", "ExecutionId", one),
              service.call("ListTaskExecutions", "ExecutionId", one),
              service.call("ListExecutionLogs", "ExecutionId", one),
              service.fetch("_oos/executions/" + one + "/why"));
      assertThat(shown.toString())
          .contains("******")
          .doesNotContain(Json.text(Json.string(secret)).replace("\"", ""))
          .doesNotContain("and more")
          .doesNotContain("hidden")
          .doesNotContain("quotes")
          .doesNotContain("second line");
    }
    assertThat(service.fetch("_oos/requests?limit=100").toString())
        .doesNotContain("hidden", "quotes", "second line", "and more");
    service.call("CancelExecution", "ExecutionId", id);
  }

  @Test
  void whatIsShownUnderAnExecutionIsNestedInIt() {
    Service service = service();
    service.call("CreateTemplate", "TemplateName", "attached", "Content", NAP);
    String root = service.start(ASK);
    String child =
        service
            .call("StartExecution", "TemplateName", "attached", "ParentExecutionId", root)
            .at("/Execution/ExecutionId")
            .asString();
    service.until(child, "Success");
    assertThat(
            service.call("ListExecutions", "ResourceTemplateName", "attached").path("Executions"))
        .extracting(e -> e.path("ExecutionId").asString())
        .containsExactly(root);
    service.call("CancelExecution", "ExecutionId", root);
  }

  @Test
  void keepsRegionsApart() {
    Service service = service();
    String id = service.start(NAP, "RegionId", "cn-beijing");
    assertThat(service.execution(id).isMissingNode()).isTrue();
    assertThat(service.ask("CancelExecution", "ExecutionId", id).code())
        .isEqualTo("EntityNotExists.Execution");
    assertThat(
            service
                .call("ListExecutions", "RegionId", "cn-beijing", "ExecutionId", id)
                .path("Executions")
                .size())
        .isEqualTo(1);
  }

  @Test
  void pagesThroughTheLogNewestFirst() {
    Service service = service();
    String id = service.start(NAP);
    service.until(id, "Success");
    JsonNode all = service.call("ListExecutionLogs", "ExecutionId", id);
    assertThat(all.path("ExecutionLogs").size()).isGreaterThan(2);
    JsonNode page = service.call("ListExecutionLogs", "ExecutionId", id, "MaxResults", "2");
    assertThat(page.path("IsTruncated").asBoolean()).isTrue();
    JsonNode next =
        service.call(
            "ListExecutionLogs",
            "ExecutionId",
            id,
            "MaxResults",
            "2",
            "NextToken",
            page.path("NextToken").asString());
    assertThat(next.path("ExecutionLogs").path(0)).isEqualTo(all.path("ExecutionLogs").path(2));
  }

  @Test
  void aTaskRunHasTheLogOfTheExecutionItStarted() {
    Service service = service();
    String id = service.start(HANDING_ON, "Parameters", "{'word':'w','map':{}}".replace('\'', '"'));
    service.until(id, "Waiting");
    String outer = id + ".t0001";
    JsonNode child = service.call("ListExecutionLogs", "ExecutionId", id + ".0001");
    assertThat(child.path("ExecutionLogs").size()).isGreaterThan(2);
    assertThat(service.call("ListExecutionLogs", "ExecutionId", outer).path("ExecutionLogs"))
        .isEqualTo(child.path("ExecutionLogs"));
    String inner = id + ".0001.t0001";
    JsonNode said = service.call("ListExecutionLogs", "ExecutionId", inner).path("ExecutionLogs");
    assertThat(said).isNotEmpty();
    assertThat(said).allMatch(line -> line.path("TaskExecutionId").asString().equals(inner));
    assertThat(service.ask("ListExecutionLogs", "ExecutionId", id + ".t0009").code())
        .isEqualTo("EntityNotExists.Execution");
    service.call("CancelExecution", "ExecutionId", id);
  }
}
