package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aliyun.oos20190601.Client;
import com.aliyun.oos20190601.models.CancelExecutionRequest;
import com.aliyun.oos20190601.models.CreateTemplateRequest;
import com.aliyun.oos20190601.models.DeleteExecutionsRequest;
import com.aliyun.oos20190601.models.DeleteTemplateRequest;
import com.aliyun.oos20190601.models.GetTemplateRequest;
import com.aliyun.oos20190601.models.ListExecutionLogsRequest;
import com.aliyun.oos20190601.models.ListExecutionsRequest;
import com.aliyun.oos20190601.models.ListExecutionsResponseBody.ListExecutionsResponseBodyExecutions;
import com.aliyun.oos20190601.models.ListTaskExecutionsRequest;
import com.aliyun.oos20190601.models.ListTemplateVersionsRequest;
import com.aliyun.oos20190601.models.ListTemplatesRequest;
import com.aliyun.oos20190601.models.NotifyExecutionRequest;
import com.aliyun.oos20190601.models.StartExecutionRequest;
import com.aliyun.oos20190601.models.TriggerExecutionRequest;
import com.aliyun.oos20190601.models.UpdateTemplateRequest;
import com.aliyun.oos20190601.models.ValidateTemplateContentRequest;
import com.aliyun.tea.TeaException;
import com.aliyun.teaopenapi.models.Config;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The vendor's newest Java SDK, unmodified, against the finished jar. */
class TeaSdkIT {
  private static final String ASKS =
      """
      FormatVersion: OOS-2019-06-01
      Description: First version.
      Parameters:
        who: {Type: String, Default: world}
      Tasks:
        - Name: ask
          Action: ACS::Pause
          Properties: {}
        - Name: look
          Action: ACS::ExecuteAPI
          Properties:
            Service: ECS
            API: DescribeInstances
            Parameters: {InstanceIds: [i-local0003]}
          Outputs:
            status: {Type: String, ValueSelector: 'Instances.Instance[].Status'}
      Outputs:
        said: {Type: String, Value: 'hello {{ who }}, it is {{ look.status }}'}
      """;
  private static final String TRIGGERED =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: tick
          Action: ACS::TimerTrigger
          Properties: {Type: rate, Expression: 30 days, EndDate: '2099-01-01'}
        - Name: nap
          Action: ACS::Sleep
          Properties: {Duration: PT1S}
      """;

  private static ServiceProcess service;
  private static Client oos;

  @BeforeAll
  static void start() throws Exception {
    service = ServiceProcess.ready();
    oos =
        new Client(
            new Config()
                .setAccessKeyId("key")
                .setAccessKeySecret("secret")
                .setRegionId("cn-hangzhou")
                .setEndpoint(service.endpoint())
                .setProtocol("HTTP"));
  }

  @AfterAll
  static void end() {
    ClientCalls.note(service, TeaSdkIT.class, "Java SDK 2.0.0");
    service.close();
  }

  @Test
  void keepsTemplatesInVersions() throws Exception {
    assertThat(
            oos.validateTemplateContent(new ValidateTemplateContentRequest().setContent(ASKS))
                .getBody()
                .getTasks())
        .hasSize(2);
    create("Versions");
    UpdateTemplateRequest second =
        new UpdateTemplateRequest()
            .setTemplateName("Versions")
            .setContent(ASKS.replace("First version", "Second version"));
    assertThat(oos.updateTemplate(second).getBody().getTemplate().getTemplateVersion())
        .isEqualTo("v2");
    GetTemplateRequest first =
        new GetTemplateRequest().setTemplateName("Versions").setTemplateVersion("v1");
    assertThat(oos.getTemplate(first).getBody().getTemplate().getDescription())
        .isEqualTo("First version.");
    assertThat(oos.getTemplate(first).getBody().getContent()).contains("ACS::Pause");
    assertThat(
            oos.listTemplateVersions(new ListTemplateVersionsRequest().setTemplateName("Versions"))
                .getBody()
                .getTemplateVersions())
        .hasSize(2);
    assertThat(
            oos.listTemplates(new ListTemplatesRequest().setTemplateName("Versions"))
                .getBody()
                .getTemplates())
        .hasSize(1);
  }

  @Test
  void anErrorArrivesWithItsCode() {
    GetTemplateRequest unknown = new GetTemplateRequest().setTemplateName("NoSuchTemplate");
    assertThatThrownBy(() -> oos.getTemplate(unknown))
        .isInstanceOfSatisfying(
            TeaException.class, e -> assertThat(e.getCode()).isEqualTo("EntityNotExists.Template"));
  }

  @Test
  void runsAnExecutionThatWaitsForAPerson() throws Exception {
    create("Approved");
    StartExecutionRequest start =
        new StartExecutionRequest().setTemplateName("Approved").setParameters("{\"who\":\"SDK\"}");
    String id = oos.startExecution(start).getBody().getExecution().getExecutionId();
    await(id, "Waiting");
    oos.notifyExecution(new NotifyExecutionRequest().setExecutionId(id).setNotifyType("Approve"));
    ListExecutionsResponseBodyExecutions ended = await(id, "Success");
    assertThat(ended.getOutputs()).contains("hello SDK, it is Stopped");
    assertThat(ended.getParameters().get("who")).isEqualTo("SDK");
    assertThat(
            oos.listTaskExecutions(new ListTaskExecutionsRequest().setExecutionId(id))
                .getBody()
                .getTaskExecutions())
        .extracting("taskName", "status")
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("ask", "Success"),
            org.assertj.core.groups.Tuple.tuple("look", "Success"));
    assertThat(
            oos.listExecutionLogs(new ListExecutionLogsRequest().setExecutionId(id))
                .getBody()
                .getExecutionLogs())
        .isNotEmpty();
    oos.deleteExecutions(new DeleteExecutionsRequest().setExecutionIds("[\"" + id + "\"]"));
    assertThat(find(id)).isEmpty();
  }

  @Test
  void cancelsAnExecutionAndDeletesItsTemplate() throws Exception {
    create("Cancelled");
    String id =
        oos.startExecution(new StartExecutionRequest().setTemplateName("Cancelled"))
            .getBody()
            .getExecution()
            .getExecutionId();
    oos.cancelExecution(new CancelExecutionRequest().setExecutionId(id));
    await(id, "Cancelled");
    oos.deleteTemplate(
        new DeleteTemplateRequest().setTemplateName("Cancelled").setAutoDeleteExecutions(true));
    assertThat(find(id)).isEmpty();
  }

  @Test
  void firesATriggerByHand() throws Exception {
    String id =
        oos.startExecution(new StartExecutionRequest().setTemplateContent(TRIGGERED))
            .getBody()
            .getExecution()
            .getExecutionId();
    await(id, "Waiting");
    oos.triggerExecution(
        new TriggerExecutionRequest().setExecutionId(id).setType("Timer").setContent("{}"));
    await(id + ".0001", "Success");
    oos.cancelExecution(new CancelExecutionRequest().setExecutionId(id));
    await(id, "Cancelled");
  }

  private static void create(String name) throws Exception {
    CreateTemplateRequest request =
        new CreateTemplateRequest()
            .setTemplateName(name)
            .setContent(ASKS)
            .setTags(Map.of("made-by", "sdk"));
    assertThat(oos.createTemplate(request).getBody().getTemplate().getTemplateVersion())
        .isEqualTo("v1");
  }

  private static List<ListExecutionsResponseBodyExecutions> find(String id) throws Exception {
    return oos.listExecutions(new ListExecutionsRequest().setExecutionId(id))
        .getBody()
        .getExecutions();
  }

  private static ListExecutionsResponseBodyExecutions await(String id, String status) {
    return Awaitility.await(id + " is " + status)
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> find(id),
            found -> found.stream().anyMatch(execution -> status.equals(execution.getStatus())))
        .getFirst();
  }
}
