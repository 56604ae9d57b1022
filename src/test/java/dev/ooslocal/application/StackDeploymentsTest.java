package dev.ooslocal.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.execution.Service;
import dev.ooslocal.platform.Json;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Groups whose instances are made by a stack, without any stub. */
@SpringBootTest(
    classes = OosLocal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"oos.clock.mode=skip", "oos.cloud.mode=strict"})
class StackDeploymentsTest {
  private static final String SOURCE = "{\"Type\":\"git\",\"Url\":\"https://example.com/shop\"}";
  private static final String[] RED = {"ApplicationName", "stacked", "Name", "red"};
  private static final String TEMPLATE =
      """
      ROSTemplateFormatVersion: '2015-09-01'
      Parameters:
        Label: {Type: String}
        Switch: {Type: String, Default: vsw-local0001}
      Resources:
        Net: {Type: 'ALIYUN::ECS::VPC', Properties: {VpcName: !Ref Label}}
        Web:
          Type: ALIYUN::ECS::InstanceGroup
          DependsOn: Net
          Properties:
            MaxAmount: 2
            ImageId: ubuntu_22_04_x64_20G_alibase_20240820.vhd
            InstanceType: ecs.g7.large
            VSwitchId: !Ref Switch
            SecurityGroupId: sg-local0001
            Tags: [{Key: colour, Value: red}]
      Outputs:
        Instances: {Value: !GetAtt Web.InstanceIds}
      """;

  @LocalServerPort private int port;
  private Service service;

  @BeforeEach
  void aGroupWithoutInstances() {
    service = new Service(port);
    service.ask("DeleteApplication", "Name", "stacked", "Force", "true");
    // By then the stack of the test before is gone, and its name is free.
    service.send("POST", "_oos/clock/advance", "{\"by\":\"PT5M\"}");
    service.call("CreateApplication", "Name", "stacked", "ApplicationSource", SOURCE);
    service.call(
        "CreateApplicationGroup",
        with("DeployRegionId", "cn-hangzhou", "ImportTagKey", "colour", "ImportTagValue", "red"));
  }

  @Test
  void aStackIsMadeUpdatedRolledBackAndDeleted() {
    deploy("one", "vsw-local0001");
    JsonNode created = until("Created");
    assertThat(created.get("Progress").asString()).isEqualTo("100");
    assertThat(created.get("ApplicationSource").asString()).isEqualTo(SOURCE);
    JsonNode outputs = Json.parse(created.get("DeployOutputs").asString());
    String stack = outputs.get("StackId").asString();
    String instance = outputs.at("/Outputs/0/OutputValue/0").asString();
    assertThat(outputs.at("/Outputs/0/OutputValue")).hasSize(2);
    assertThat(listed().get("DeployParameters").asString()).contains("\"Label\":\"one\"");
    assertThat(
            service
                .call("ListApplicationGroups", "ResourceId", instance)
                .at("/ApplicationGroups/0/Name")
                .asString())
        .isEqualTo("red");

    deploy("two", "vsw-local0001");
    until("Updated");
    assertThat(ros("GetStack", "StackId", stack).toString()).contains("UPDATE_COMPLETE", "two");
    deploy("one", "vsw-local0001");
    service.eventually(
        () ->
            assertThat(ros("GetStack", "StackId", stack).at("/Parameters/0/ParameterValue"))
                .isEqualTo(Json.string("one")));

    until("Updated");
    service.call("DeleteApplicationGroup", RED);
    service.eventually(
        () ->
            assertThat(ros("GetStack", "StackId", stack).get("Status").asString())
                .startsWith("DELETE_"));
    assertThat(ros("ListStackEvents", "StackId", stack, "PageSize", "50").toString())
        .contains("CREATE_COMPLETE", "UPDATE_COMPLETE", "DELETE_IN_PROGRESS")
        .doesNotContain("FAILED");
  }

  @Test
  void aStackThatFailsIsToldAndGoneOnWith() {
    deploy("one", "vsw-none");
    JsonNode failed = until("CreateFailed");
    assertThat(failed.get("ErrorDetail").asString()).contains("CREATE_FAILED");
    assertThat(listed().get("ErrorType").asString()).isEqualTo("ExecutionFailed");
    assertThat(listed().get("ErrorDetail")).isEqualTo(failed.get("ErrorDetail"));

    service.call(
        "ContinueDeployApplicationGroup",
        with("DeployParameters", parameters("one", "vsw-local0001")));
    JsonNode created = until("Created");
    String stack = Json.parse(created.get("DeployOutputs").asString()).get("StackId").asString();
    assertThat(ros("ListStackResources", "StackId", stack).at("/Resources/0/LogicalResourceId"))
        .isEqualTo(Json.string("Net"));
    assertThat(ros("ListStackEvents", "StackId", stack, "LogicalResourceId.1", "Web").toString())
        .contains("InvalidVSwitchId.NotFound", "CREATE_COMPLETE");
    service.call("DeleteApplicationGroup", RED);
  }

  @Test
  void anUpdateThatFailsLeavesWhatThereWas() {
    deploy("one", "vsw-local0001");
    until("Created");
    deploy("one", "vsw-none");
    assertThat(until("UpdateFailed").get("ErrorDetail").asString()).contains("ROLLBACK_COMPLETE");
    service.call("DeleteApplicationGroup", RED);
  }

  @Test
  void whatItsInstancesCostIsBilled() {
    deploy("one", "vsw-local0001");
    until("Created");
    service.send("POST", "_oos/clock/advance", "{\"by\":\"PT2H\"}");
    String month = service.fetch("_oos/clock").get("now").asString().substring(0, 7);
    JsonNode bill =
        service.call(
            "DescribeApplicationGroupBill",
            with("BillingCycle", month, "ResourceType", "ALIYUN::ECS::INSTANCE"));
    assertThat(bill.get("ApplicationGroupConsume")).hasSize(2);
    // Half a yuan an hour; less than two hours may lie in this month.
    assertThat(bill.at("/ApplicationGroupConsume/0/Amount").asDouble()).isBetween(0.01, 1.05);
    service.call("DeleteApplicationGroup", RED);
  }

  private void deploy(String label, String vswitch) {
    service.call("DeployApplicationGroup", with("DeployParameters", parameters(label, vswitch)));
  }

  private static String parameters(String label, String vswitch) {
    ObjectNode parameters = Json.object().put("TemplateBody", TEMPLATE);
    parameters.putObject("Parameters").put("Label", label).put("Switch", vswitch);
    return Json.text(parameters);
  }

  private JsonNode until(String status) {
    service.eventually(
        () ->
            assertThat(group().get("Status").asString()).as(group().toString()).isEqualTo(status));
    return group();
  }

  private JsonNode group() {
    return service.call("GetApplicationGroup", RED).get("ApplicationGroup");
  }

  private JsonNode listed() {
    return service
        .call("ListApplicationGroups", "ApplicationName", "stacked")
        .at("/ApplicationGroups/0");
  }

  private JsonNode ros(String operation, String... parameters) {
    return service.call(
        operation,
        Stream.concat(Stream.of("Version", "2019-09-10"), Stream.of(parameters))
            .toArray(String[]::new));
  }

  private static String[] with(String... more) {
    return Stream.concat(Stream.of(RED), Stream.of(more)).toArray(String[]::new);
  }
}
