import com.aliyun.ecs20140526.Client;
import com.aliyun.ecs20140526.models.DescribeInstancesRequest;
import com.aliyun.ecs20140526.models.DescribeInstancesResponseBody.DescribeInstancesResponseBodyInstancesInstance;
import com.aliyun.ecs20140526.models.DescribeInvocationResultsRequest;
import com.aliyun.ecs20140526.models.DescribeRegionsRequest;
import com.aliyun.ecs20140526.models.RunCommandRequest;
import com.aliyun.ecs20140526.models.RunInstancesRequest;
import com.aliyun.ecs20140526.models.StartInstanceRequest;
import com.aliyun.ecs20140526.models.StopInstanceRequest;
import com.aliyun.ecs20140526.models.TagResourcesRequest;
import com.aliyun.oos20190601.models.ListExecutionsRequest;
import com.aliyun.oos20190601.models.ListExecutionsResponseBody.ListExecutionsResponseBodyExecutions;
import com.aliyun.oos20190601.models.StartExecutionRequest;
import com.aliyun.tea.TeaException;
import com.aliyun.teaopenapi.models.Config;
import java.util.List;
import java.util.Objects;

/**
 * The vendor's client of ECS beside that of OOS: both see one world. Says {@code ALL DONE} when
 * everything was as it should be.
 */
final class EcsClientLife {
  private static final String REGION = "cn-hangzhou";
  private static final List<String> ENDED = List.of("Success", "Failed", "Cancelled");
  private static final String WAITS =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: untilRunning
          Action: ACS::WaitFor
          Properties:
            Service: ECS
            API: DescribeInstances
            Parameters: {Tags: [{Key: team, Value: client}]}
            PropertySelector: Instances.Instance[].Status
            DesiredValues: [Running]
          Outputs:
            found: {Type: String, ValueSelector: 'Instances.Instance[].InstanceName'}
      Outputs:
        found: {Type: String, Value: '{{ untilRunning.found }}'}
      """;

  private final Client ecs;
  private final com.aliyun.oos20190601.Client oos;

  private EcsClientLife(String endpoint) throws Exception {
    ecs = new Client(config(endpoint));
    oos = new com.aliyun.oos20190601.Client(config(endpoint));
  }

  public static void main(String[] arguments) throws Exception {
    EcsClientLife life = new EcsClientLife(arguments[0]);
    life.theClientSeesWhatATemplateDid();
    life.aTemplateSeesWhatTheClientMade();
    life.theClientRunsCommandsAndReadsTheirResults();
    life.errorsArriveWithTheProductsOwnCodes();
    System.out.println("ALL DONE");
  }

  private void theClientSeesWhatATemplateDid() throws Exception {
    same("Stopped", instance("i-local0003").getStatus());
    run("ACS-ECS-BulkyStartInstances", targets("i-local0003"));
    DescribeInstancesResponseBodyInstancesInstance started = instance("i-local0003");
    same("Running", started.getStatus());
    same("batch-1", started.getInstanceName());
    same("batch", started.getTags().getTag().get(0).getTagValue());
    run("ACS-ECS-BulkyStopInstances", targets("i-local0003"));
    same("Stopped", instance("i-local0003").getStatus());
  }

  private void aTemplateSeesWhatTheClientMade() throws Exception {
    String id =
        ecs.runInstances(
                new RunInstancesRequest()
                    .setRegionId(REGION)
                    .setImageId("ubuntu_22_04_x64_20G_alibase_20240820.vhd")
                    .setInstanceType("ecs.g7.large")
                    .setInstanceName("made-by-the-client")
                    .setVSwitchId("vsw-local0001")
                    .setSecurityGroupId("sg-local0001")
                    .setAmount(1))
            .getBody()
            .getInstanceIdSets()
            .getInstanceIdSet()
            .get(0);
    ecs.tagResources(
        new TagResourcesRequest()
            .setRegionId(REGION)
            .setResourceType("instance")
            .setResourceId(List.of(id))
            .setTag(
                List.of(
                    new TagResourcesRequest.TagResourcesRequestTag()
                        .setKey("team")
                        .setValue("client"))));
    ListExecutionsResponseBodyExecutions found =
        await(new StartExecutionRequest().setTemplateContent(WAITS));
    same("{\"found\":\"made-by-the-client\"}", found.getOutputs());
    ecs.stopInstance(new StopInstanceRequest().setInstanceId(id));
    same("Stopping", instance(id).getStatus());
    run("ACS-ECS-BulkyStopInstances", targets(id));
    same("Stopped", instance(id).getStatus());
  }

  private void theClientRunsCommandsAndReadsTheirResults() throws Exception {
    String invocation =
        ecs.runCommand(
                new RunCommandRequest()
                    .setRegionId(REGION)
                    .setType("RunShellScript")
                    .setCommandContent("uptime")
                    .setInstanceId(List.of("i-local0001")))
            .getBody()
            .getInvokeId();
    same(
        "i-local0001",
        ecs.describeInvocationResults(
                new DescribeInvocationResultsRequest().setRegionId(REGION).setInvokeId(invocation))
            .getBody()
            .getInvocation()
            .getInvocationResults()
            .getInvocationResult()
            .get(0)
            .getInstanceId());
  }

  private void errorsArriveWithTheProductsOwnCodes() throws Exception {
    same("InvalidInstanceId.NotFound", refused("i-none"));
    same("IncorrectInstanceStatus", refused("i-local0001"));
    same(
        true,
        ecs.describeRegions(new DescribeRegionsRequest()).getBody().getRegions().getRegion()
            .stream()
            .anyMatch(region -> REGION.equals(region.getRegionId())));
  }

  private String refused(String instance) throws Exception {
    try {
      ecs.startInstance(new StartInstanceRequest().setInstanceId(instance));
      return "not refused";
    } catch (TeaException refusal) {
      return refusal.getCode();
    }
  }

  private DescribeInstancesResponseBodyInstancesInstance instance(String id) throws Exception {
    return ecs.describeInstances(
            new DescribeInstancesRequest().setRegionId(REGION).setInstanceIds("[\"" + id + "\"]"))
        .getBody()
        .getInstances()
        .getInstance()
        .get(0);
  }

  private static String targets(String instance) {
    return "{\"targets\":{\"Type\":\"ResourceIds\",\"RegionId\":\"%s\",\"ResourceIds\":[\"%s\"]}}"
        .formatted(REGION, instance);
  }

  private void run(String template, String parameters) throws Exception {
    await(new StartExecutionRequest().setTemplateName(template).setParameters(parameters));
  }

  private ListExecutionsResponseBodyExecutions await(StartExecutionRequest request)
      throws Exception {
    String id = oos.startExecution(request).getBody().getExecution().getExecutionId();
    for (int tries = 0; tries < 1200; tries++) {
      ListExecutionsResponseBodyExecutions execution =
          oos.listExecutions(new ListExecutionsRequest().setExecutionId(id))
              .getBody()
              .getExecutions()
              .get(0);
      if (ENDED.contains(execution.getStatus())) {
        same("Success", execution.getStatus());
        return execution;
      }
      Thread.sleep(50);
    }
    throw new AssertionError(id + " does not end");
  }

  private static void same(Object wanted, Object found) {
    if (!Objects.equals(wanted, found)) {
      throw new AssertionError("wanted " + wanted + ", found " + found);
    }
  }

  private static Config config(String endpoint) {
    return new Config()
        .setAccessKeyId("key")
        .setAccessKeySecret("secret")
        .setRegionId(REGION)
        .setEndpoint(endpoint)
        .setProtocol("HTTP");
  }
}
