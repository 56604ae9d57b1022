package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ExecutionOperationsTest {
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

  private static final String ASK =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: ask
          Action: ACS::Pause
          Properties: {}
      """;

  private static final String NESTED =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: inner
          Action: ACS::Template
          Properties: {TemplateName: asker}
      """;

  private static final String MANY =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: inner
          Action: ACS::Template
          Properties: {TemplateName: item-asker}
          Loop: {Items: [left, right], RateControl: {Mode: Concurrency, Concurrency: 2, MaxErrors: 0}}
      """;

  @LocalServerPort private int port;

  private Service service() {
    return new Service(port);
  }

  @Test
  void answersStartedAndRunsToTheEnd() {
    Service service = service();
    JsonNode started =
        service
            .call("StartExecution", "TemplateContent", NAP, "Tags", "{\"team\":\"a\"}")
            .path("Execution");
    assertThat(started.path("Status").asString()).isEqualTo("Started");
    assertThat(started.path("Parameters").asString())
        .isEqualTo("{\"Span\":\"PT1S\",\"Word\":\"******\"}");
    assertThat(started.path("Outputs").asString()).isEqualTo("{}");
    assertThat(started.path("CurrentTasks").isArray()).isTrue();
    JsonNode ended = service.until(started.path("ExecutionId").asString(), "Success");
    assertThat(ended.path("Parameters").path("Word").asString()).isEqualTo("******");
    assertThat(ended.path("Outputs").asString()).isEqualTo("{\"said\":\"it was ******\"}");
    assertThat(ended.path("Tags").path("team").asString()).isEqualTo("a");
    assertThat(ended.path("Counters").path("Total").isNumber()).isTrue();
  }

  @Test
  void refusesParametersInTheOrderOfTheirFaults() {
    Service service = service();
    String needy = NAP.replace("Span: {Type: String, Default: PT1S}", "Span: {Type: Number}");
    assertThat(service.ask("StartExecution").code()).isEqualTo("MissingTemplateName");
    assertThat(service.ask("StartExecution", "TemplateName", "nowhere").code())
        .isEqualTo("EntityNotExists.Template");
    assertThat(service.ask("StartExecution", "TemplateContent", "nonsense").code())
        .isEqualTo("TemplateValidationError");
    assertThat(refusal(service, needy, "{\"Other\":1}").code())
        .isEqualTo("MissingExecutionParameter");
    assertThat(refusal(service, needy, "{\"Other\":1}").message())
        .isEqualTo("The parameter Span was not provided in template.");
    assertThat(refusal(service, needy, "{\"span\":null}").message())
        .isEqualTo("The parameter Span was not provided in template.");
    assertThat(refusal(service, needy, "{\"Span\":\"x\",\"Other\":1}").code())
        .isEqualTo("UnknownExecutionParameter");
    assertThat(refusal(service, needy, "{\"Span\":\"x\"}").code())
        .isEqualTo("TemplateValidationError");
  }

  @Test
  void goesOnWhenApprovedAndShowsTheNote() {
    Service service = service();
    String id = service.start(ASK);
    JsonNode waiting = service.until(id, "Waiting");
    assertThat(waiting.path("WaitingStatus").asString()).isEqualTo("Approve");
    String run = waiting.path("CurrentTasks").path(0).path("TaskExecutionId").asString();
    service.call(
        "NotifyExecution",
        "ExecutionId",
        id,
        "NotifyType",
        "Approve",
        "TaskExecutionId",
        run,
        "NotifyNote",
        "fine");
    service.until(id, "Success");
    JsonNode task =
        service.call("ListTaskExecutions", "ExecutionId", id).path("TaskExecutions").path(0);
    assertThat(task.path("ExtraData").path("NotifyNote").asString()).isEqualTo("fine");
    Service.Answer late =
        service.ask("NotifyExecution", "ExecutionId", id, "NotifyType", "Approve");
    assertThat(late.code()).isEqualTo("InvalidStatus.Execution");
    assertThat(late.message()).contains("is Success");
  }

  @Test
  void refusesWordsThatNobodyWaitsFor() {
    Service service = service();
    String id = service.start(ASK);
    service.until(id, "Waiting");
    for (String word : new String[] {"ExecuteTask", "CancelTask", "RetryTask", "SkipTask"}) {
      assertThat(service.ask("NotifyExecution", "ExecutionId", id, "NotifyType", word).code())
          .as(word)
          .isEqualTo("InvalidStatus.Execution");
    }
    assertThat(
            service
                .ask(
                    "NotifyExecution",
                    "ExecutionId",
                    id,
                    "NotifyType",
                    "Approve",
                    "TaskExecutionId",
                    id + ".t0099")
                .code())
        .isEqualTo("InvalidParameter");
    assertThat(
            service.ask("NotifyExecution", "ExecutionId", "exec-1", "NotifyType", "Approve").code())
        .isEqualTo("EntityNotExists.Execution");
    service.call("CancelExecution", "ExecutionId", id);
    service.until(id, "Cancelled");
  }

  @Test
  void routesAWordOnTheRootToTheChildItIsFor() {
    Service service = service();
    service.call("CreateTemplate", "TemplateName", "asker", "Content", ASK);
    String root = service.start(NESTED);
    service.until(root, "Waiting");
    JsonNode children =
        service.call("ListExecutions", "ParentExecutionId", root).path("Executions");
    assertThat(children.size()).isEqualTo(1);
    String child = children.path(0).path("ExecutionId").asString();
    assertThat(child).isEqualTo(root + ".0001");
    service.call(
        "NotifyExecution",
        "ExecutionId",
        root,
        "NotifyType",
        "Approve",
        "TaskExecutionId",
        child + ".t0001");
    service.until(root, "Success");
    assertThat(
            service
                .call("ListExecutions", "ResourceTemplateName", "asker")
                .path("Executions")
                .path(0)
                .path("ExecutionId")
                .asString())
        .isEqualTo(root);
    assertThat(service.ask("DeleteTemplate", "TemplateName", "asker").code())
        .isEqualTo("DeleteConflict.Template");
    service.call("DeleteTemplate", "TemplateName", "asker", "AutoDeleteExecutions", "true");
    assertThat(service.execution(child).isMissingNode()).isTrue();
  }

  @Test
  void routesAWordForALoopItemToTheChildThatWorksOnIt() {
    Service service = service();
    service.call("CreateTemplate", "TemplateName", "item-asker", "Content", ASK);
    String root = service.start(MANY);
    service.until(root, "Waiting");
    service.until(root + ".0002", "Waiting");
    Service.Answer nobody =
        service.ask("NotifyExecution", "ExecutionId", root, "NotifyType", "Approve");
    assertThat(nobody.code()).isEqualTo("InvalidStatus.Execution");
    assertThat(nobody.message()).contains(root + ".0001", root + ".0002");

    notify(service, root, "Approve", "LoopItem", "right", "NotifyNote", "this one");
    service.until(root + ".0002", "Success");
    service.until(root + ".0001", "Waiting");
    notify(service, root, "Approve", "LoopItem", "left");
    service.until(root, "Success");
    assertThat(note(service, root + ".0002")).isEqualTo("this one");
    service.call("DeleteTemplate", "TemplateName", "item-asker", "AutoDeleteExecutions", "true");
  }

  @Test
  void keepsTheNoteOfEveryWord() {
    Service service = service();
    String id =
        service.start(
            """
            FormatVersion: OOS-2019-06-01
            Tasks:
              - {Name: call, Action: 'ACS::ExecuteAPI', Properties: {Service: Nobody, API: Knows}}
            """,
            "Mode",
            "FailurePause");
    service.until(id, "Waiting");
    notify(service, id, "RetryTask", "NotifyNote", "once more");
    service.until(id, "Waiting");
    notify(service, id, "SkipTask", "NotifyNote", "never mind");
    service.until(id, "Success");
    assertThat(note(service, id)).isEqualTo("never mind");
  }

  private static void notify(Service service, String id, String word, String... more) {
    String[] request = new String[4 + more.length];
    request[0] = "ExecutionId";
    request[1] = id;
    request[2] = "NotifyType";
    request[3] = word;
    System.arraycopy(more, 0, request, 4, more.length);
    service.call("NotifyExecution", request);
  }

  private static String note(Service service, String id) {
    JsonNode tasks = service.call("ListTaskExecutions", "ExecutionId", id).path("TaskExecutions");
    return tasks.path(0).path("ExtraData").path("NotifyNote").asString();
  }

  @Test
  void cancelsWithItsChildrenWithinASecond() {
    Service service = service();
    service.call("CreateTemplate", "TemplateName", "asker2", "Content", ASK);
    String root = service.start(NESTED.replace("asker", "asker2"));
    service.until(root, "Waiting");
    service.call("CancelExecution", "ExecutionId", root);
    service.until(root, "Cancelled");
    service.until(root + ".0001", "Cancelled");
    assertThat(service.ask("CancelExecution", "ExecutionId", root).code())
        .isEqualTo("InvalidStatus.Execution");
  }

  @Test
  void deletesOnlyWhatHasEndedUnlessForced() {
    Service service = service();
    String id = service.start(ASK);
    service.until(id, "Waiting");
    String ids = "[\"" + id + "\"]";
    assertThat(service.ask("DeleteExecutions", "ExecutionIds", ids).code())
        .isEqualTo("InvalidStatus.Execution");
    service.call("DeleteExecutions", "ExecutionIds", ids, "Force", "true");
    assertThat(service.execution(id).isMissingNode()).isTrue();
    assertThat(service.ask("DeleteExecutions", "ExecutionIds", ids).code())
        .isEqualTo("EntityNotExists.Execution");
    assertThat(service.ask("ListTaskExecutions", "ExecutionId", id).code())
        .isEqualTo("EntityNotExists.Execution");
  }

  @Test
  void updatesWhatWaits() {
    Service service = service();
    String id = service.start(NAP, "Parameters", "{\"Span\":\"PT1H\"}");
    service.until(id, "Waiting");
    service.call(
        "UpdateExecution",
        "ExecutionId",
        id,
        "Description",
        "a long nap",
        "Parameters",
        "{\"Word\":\"hush\"}",
        "ResourceGroupId",
        "rg-1",
        "Tags",
        "{\"k\":\"v\"}");
    service.eventually(
        () ->
            assertThat(service.execution(id).path("Description").asString())
                .isEqualTo("a long nap"));
    JsonNode updated = service.execution(id);
    assertThat(updated.path("ResourceGroupId").asString()).isEqualTo("rg-1");
    assertThat(updated.path("Tags").path("k").asString()).isEqualTo("v");
    assertThat(
            service.ask("UpdateExecution", "ExecutionId", id, "Parameters", "{\"Nope\":1}").code())
        .isEqualTo("UnknownExecutionParameter");
    service.call("CancelExecution", "ExecutionId", id);
    service.until(id, "Cancelled");
    assertThat(service.ask("UpdateExecution", "ExecutionId", id, "Description", "x").code())
        .isEqualTo("InvalidStatus.Execution");
  }

  @Test
  void stepsThroughADebugRun() {
    Service service = service();
    String id = service.start(NAP, "Mode", "Debug");
    assertThat(service.until(id, "Waiting").path("WaitingStatus").asString()).isEqualTo("Debug");
    String[] unknown = {"ExecutionId", id, "NotifyType", "ExecuteTask", "TaskName", "x"};
    assertThat(service.ask("NotifyExecution", unknown).code()).isEqualTo("InvalidParameter");
    service.call("NotifyExecution", "ExecutionId", id, "NotifyType", "ExecuteTask");
    service.eventually(
        () ->
            assertThat(
                    service
                        .call("ListTaskExecutions", "ExecutionId", id)
                        .path("TaskExecutions")
                        .path(0)
                        .path("Status")
                        .asString(""))
                .isEqualTo("Success"));
    if (!service.execution(id).path("Status").asString().equals("Success")) {
      service.call(
          "NotifyExecution",
          "ExecutionId",
          id,
          "NotifyType",
          "CompleteExecution",
          "ExecutionStatus",
          "Success");
    }
    service.until(id, "Success");
  }

  @Test
  void firesATriggerByHand() {
    Service service = service();
    String id =
        service.start(
            """
            FormatVersion: OOS-2019-06-01
            Tasks:
              - Name: when
                Action: ACS::EventTrigger
                Properties: {Product: ECS, Name: ["Instance:StateChange"]}
              - Name: nap
                Action: ACS::Sleep
                Properties: {Duration: PT1S}
            """);
    assertThat(service.until(id, "Waiting").path("Category").asString()).isEqualTo("EventTrigger");
    assertThat(
            service
                .ask(
                    "TriggerExecution",
                    "RegionId",
                    "cn-hangzhou",
                    "ExecutionId",
                    id,
                    "Type",
                    "Timer",
                    "Content",
                    "{}")
                .code())
        .isEqualTo("InvalidStatus.Execution");
    service.call(
        "TriggerExecution",
        "RegionId",
        "cn-hangzhou",
        "ExecutionId",
        id,
        "Type",
        "Event",
        "Content",
        "{\"name\":\"Instance:StateChange\"}");
    service.until(id + ".0001", "Success");
    service.eventually(
        () ->
            assertThat(service.execution(id).path("LastTriggerStatus").asString(""))
                .isEqualTo("Success"));
    assertThat(service.execution(id).path("LastTriggerTime").isString()).isTrue();
    service.call("CancelExecution", "ExecutionId", id);
  }

  private static Service.Answer refusal(Service service, String content, String parameters) {
    return service.ask("StartExecution", "TemplateContent", content, "Parameters", parameters);
  }
}
