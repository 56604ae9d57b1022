import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.IAcsClient;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.oos.model.v20190601.*;
import com.aliyuncs.profile.DefaultProfile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The life of a template and of its executions, as a user of the vendor's old Java SDK writes it. Started by OldSdkIT
 * in a JVM with nothing but that SDK: {@code java -cp 'target/old-sdk/*' OldSdkLife.java 127.0.0.1:8667}.
 */
public final class OldSdkLife {
  private static final String NAME = "OldSdkTemplate";
  private static final String FIRST =
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

  private final IAcsClient oos;

  private OldSdkLife(IAcsClient oos) {
    this.oos = oos;
  }

  public static void main(String[] arguments) throws ClientException {
    DefaultProfile.addEndpoint("cn-hangzhou", "oos", arguments[0]);
    OldSdkLife life =
        new OldSdkLife(
            new DefaultAcsClient(DefaultProfile.getProfile("cn-hangzhou", "key", "secret")));
    life.templates();
    life.tags();
    life.approved();
    life.cancelled();
    life.triggered();
    life.end();
    System.out.println("ALL DONE");
  }

  private void templates() throws ClientException {
    ValidateTemplateContentRequest validate = new ValidateTemplateContentRequest();
    validate.setContent(FIRST);
    same("tasks", 2, oos.getAcsResponse(validate).getTasks().size());

    CreateTemplateRequest create = new CreateTemplateRequest();
    create.setTemplateName(NAME);
    create.setContent(FIRST);
    same("first version", "v1", oos.getAcsResponse(create).getTemplate().getTemplateVersion());

    UpdateTemplateRequest update = new UpdateTemplateRequest();
    update.setTemplateName(NAME);
    update.setContent(FIRST.replace("First version", "Second version"));
    same("second version", "v2", oos.getAcsResponse(update).getTemplate().getTemplateVersion());

    GetTemplateRequest get = new GetTemplateRequest();
    get.setTemplateName(NAME);
    get.setTemplateVersion("v1");
    GetTemplateResponse got = oos.getAcsResponse(get);
    same("description", "First version.", got.getTemplate().getDescription());
    check("content", got.getContent().contains("ACS::Pause"));

    ListTemplateVersionsRequest versions = new ListTemplateVersionsRequest();
    versions.setTemplateName(NAME);
    same("versions", 2, oos.getAcsResponse(versions).getTemplateVersions().size());

    ListTemplatesRequest list = new ListTemplatesRequest();
    list.setTemplateName(NAME);
    same("listed", 1, oos.getAcsResponse(list).getTemplates().size());
  }

  private void tags() throws ClientException {
    TagResourcesRequest tag = new TagResourcesRequest();
    tag.setResourceType("template");
    tag.setResourceIds(List.of(NAME));
    tag.setTags(Map.of("team", "blue"));
    oos.getAcsResponse(tag);
    GetTemplateRequest get = new GetTemplateRequest();
    get.setTemplateName(NAME);
    same("tag", "blue", oos.getAcsResponse(get).getTemplate().getTags().get("team"));

    UntagResourcesRequest untag = new UntagResourcesRequest();
    untag.setResourceType("template");
    untag.setResourceIds(List.of(NAME));
    untag.setTagKeys(List.of("team"));
    oos.getAcsResponse(untag);
    Map<Object, Object> left = oos.getAcsResponse(get).getTemplate().getTags();
    check("untagged", left == null || left.isEmpty());
  }

  private void approved() throws ClientException {
    StartExecutionRequest start = new StartExecutionRequest();
    start.setTemplateName(NAME);
    start.setParameters("{\"who\":\"SDK\"}");
    StartExecutionResponse.Execution started = oos.getAcsResponse(start).getExecution();
    String id = started.getExecutionId();
    same("version that runs", "v2", started.getTemplateVersion());
    await(id, "Waiting");

    NotifyExecutionRequest approve = new NotifyExecutionRequest();
    approve.setExecutionId(id);
    approve.setNotifyType("Approve");
    oos.getAcsResponse(approve);
    ListExecutionsResponse.Execution ended = await(id, "Success");
    check("outputs " + ended.getOutputs(), ended.getOutputs().contains("hello SDK, it is Stopped"));
    same("parameters", "SDK", ended.getParameters().get("who"));

    ListTaskExecutionsRequest tasks = new ListTaskExecutionsRequest();
    tasks.setExecutionId(id);
    List<ListTaskExecutionsResponse.TaskExecution> ran =
        oos.getAcsResponse(tasks).getTaskExecutions();
    same("task executions", 2, ran.size());
    check("all well", ran.stream().allMatch(task -> task.getStatus().equals("Success")));

    ListExecutionLogsRequest logs = new ListExecutionLogsRequest();
    logs.setExecutionId(id);
    check("logs", !oos.getAcsResponse(logs).getExecutionLogs().isEmpty());
    delete(id);
    check("deleted", find(id) == null);
  }

  private void cancelled() throws ClientException {
    StartExecutionRequest start = new StartExecutionRequest();
    start.setTemplateName(NAME);
    String id = oos.getAcsResponse(start).getExecution().getExecutionId();
    CancelExecutionRequest cancel = new CancelExecutionRequest();
    cancel.setExecutionId(id);
    oos.getAcsResponse(cancel);
    await(id, "Cancelled");
  }

  private void triggered() throws ClientException {
    StartExecutionRequest start = new StartExecutionRequest();
    start.setTemplateContent(TRIGGERED);
    String id = oos.getAcsResponse(start).getExecution().getExecutionId();
    await(id, "Waiting");
    TriggerExecutionRequest trigger = new TriggerExecutionRequest();
    trigger.setExecutionId(id);
    trigger.setType("Timer");
    trigger.setContent("{}");
    oos.getAcsResponse(trigger);
    await(id + ".0001", "Success");
    CancelExecutionRequest cancel = new CancelExecutionRequest();
    cancel.setExecutionId(id);
    oos.getAcsResponse(cancel);
    await(id, "Cancelled");
  }

  private void end() throws ClientException {
    DeleteTemplateRequest delete = new DeleteTemplateRequest();
    delete.setTemplateName(NAME);
    delete.setAutoDeleteExecutions(true);
    oos.getAcsResponse(delete);
    GetTemplateRequest get = new GetTemplateRequest();
    get.setTemplateName(NAME);
    try {
      oos.getAcsResponse(get);
      throw new IllegalStateException("the template is still there");
    } catch (ClientException gone) {
      same("code", "EntityNotExists.Template", gone.getErrCode());
    }
  }

  private void delete(String id) throws ClientException {
    DeleteExecutionsRequest delete = new DeleteExecutionsRequest();
    delete.setExecutionIds("[\"" + id + "\"]");
    oos.getAcsResponse(delete);
  }

  private ListExecutionsResponse.Execution find(String id) throws ClientException {
    ListExecutionsRequest list = new ListExecutionsRequest();
    list.setExecutionId(id);
    return oos.getAcsResponse(list).getExecutions().stream().findFirst().orElse(null);
  }

  private ListExecutionsResponse.Execution await(String id, String status) throws ClientException {
    long latest = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (true) {
      ListExecutionsResponse.Execution execution = find(id);
      if (execution != null && status.equals(execution.getStatus())) {
        System.out.println(id + " is " + status);
        return execution;
      }
      String seen = execution == null ? "none" : execution.getStatus() + " " + execution.getStatusMessage();
      check(id + " does not become " + status + ", it is " + seen, System.nanoTime() < latest);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
  }

  private static void same(String what, Object expected, Object found) {
    check(what + ": " + expected + " expected, not " + found, Objects.equals(expected, found));
  }

  private static void check(String what, boolean holds) {
    if (!holds) {
      throw new IllegalStateException(what);
    }
  }
}
