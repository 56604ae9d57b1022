package dev.ooslocal.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.cloud.CloudSeeds;
import dev.ooslocal.cloud.Stubs;
import dev.ooslocal.execution.Service;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What becomes of the instances of a group, and what they cost. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class DeploymentsOverHttpTest {
  private static final String[] BLUE = {"ApplicationName", "deployed", "Name", "blue"};

  @LocalServerPort private int port;
  @Autowired private CloudSeeds seeds;
  @Autowired private Stubs stubs;
  @TempDir private Path folder;
  private Service service;

  @BeforeEach
  void twoBlueInstances() throws Exception {
    service = new Service(port);
    instances("");
    service.ask("DeleteApplication", "Name", "deployed", "Force", "true");
    service.call("CreateApplication", "Name", "deployed");
    service.call(
        "CreateApplicationGroup",
        with("DeployRegionId", "cn-hangzhou", "ImportTagKey", "colour", "ImportTagValue", "blue"));
  }

  private void instances(String scripts) throws Exception {
    Path file = folder.resolve("cloud.yml");
    Files.writeString(
        file,
        """
        instances:
          - {id: i-blue1, type: ecs.g7.large, tags: {colour: blue}%1$s}
          - {id: i-blue2, tags: {colour: blue}%1$s}
          - {id: i-green, tags: {colour: green}}
        """
            .formatted(scripts));
    seeds.load(file);
  }

  private static String[] with(String... more) {
    return Stream.concat(Stream.of(BLUE), Stream.of(more)).toArray(String[]::new);
  }

  private JsonNode group() {
    return service.call("GetApplicationGroup", BLUE).get("ApplicationGroup");
  }

  private JsonNode until(String status) {
    service.eventually(
        () ->
            assertThat(group().get("Status").asString()).as(group().toString()).isEqualTo(status));
    return group();
  }

  private String revision(String hooks) {
    return service
        .call(
            "CreateDeployRevision",
            "ApplicationName",
            "deployed",
            "RevisionType",
            "Oss",
            "Location",
            "{\"bucketName\":\"b\",\"objectName\":\"app.tgz\"}",
            "Hooks",
            hooks)
        .at("/Revision/RevisionId")
        .asString();
  }

  @Test
  void deploysARevisionOnItsInstancesAndRollsBack() {
    String first = revision("{\"applicationStart\":\"start '{{ not an expression }}'\"}");
    service.call("DeployApplicationGroup", with("DeployParameters", "{}", "RevisionId", first));
    JsonNode deployed = until("Deployed");
    assertThat(deployed.get("Progress").asString()).isEqualTo("100");
    assertThat(deployed.get("DeployedRevisionIds").asString()).isEqualTo("[\"" + first + "\"]");
    assertThat(
            service
                .call("ListApplicationGroups", "ResourceId", "i-blue1")
                .at("/ApplicationGroups/0/DeployedRevisionIds")
                .asString())
        .contains(first);
    JsonNode tasks =
        service.call("ListTaskExecutions", "ExecutionId", deployed.get("ExecutionId").asString());
    assertThat(tasks.toString()).contains("i-blue1", "i-blue2").doesNotContain("i-green");

    String second = revision("{\"applicationStop\":\"stop\",\"applicationStart\":\"start 2\"}");
    service.call("DeployApplicationGroup", with("DeployParameters", "{}", "RevisionId", second));
    service.eventually(
        () -> assertThat(group().get("DeployedRevisionIds").asString()).contains(second));
    service.call("DeployApplicationGroup", with("DeployParameters", "{}", "RevisionId", first));
    service.eventually(
        () -> assertThat(group().get("DeployedRevisionIds").asString()).contains(first));
  }

  @Test
  void goesOnAfterTheStepsThatSucceeded() throws Exception {
    instances(", commands: [{match: start, output: broken, exitCode: 3}]");
    String id = revision("{\"applicationStart\":\"start\"}");
    service.call("DeployApplicationGroup", with("DeployParameters", "{}", "RevisionId", id));
    JsonNode failed = until("DeployFailed");
    assertThat(failed.get("ErrorDetail").asString()).isNotEmpty();
    assertThat(failed.has("DeployedRevisionIds")).isFalse();

    instances("");
    service.call("ContinueDeployApplicationGroup", with("DeployParameters", "{}"));
    JsonNode deployed = until("Deployed");
    assertThat(
            service
                .call("ListTaskExecutions", "ExecutionId", deployed.get("ExecutionId").asString())
                .toString())
        .contains("applicationStart")
        .doesNotContain("\"fetch\"");
    assertThat(service.ask("ContinueDeployApplicationGroup", with("DeployParameters", "{}")).code())
        .isEqualTo("InvalidStatus.ApplicationGroup");
  }

  @Test
  void saysLoudlyThatATemplateElsewhereIsNotRead() {
    service.call(
        "DeployApplicationGroup",
        with("DeployParameters", "{\"TemplateURL\":\"https://example.com/t.json\"}"));
    JsonNode failed = until("CreateFailed");
    assertThat(failed.get("ErrorDetail").asString()).contains("TemplateURL", "oss://bucket/key");
  }

  @Test
  void refusesWhatItCannotDeploy() {
    assertThat(service.ask("DeployApplicationGroup", with("DeployParameters", "{}")).code())
        .isEqualTo("InvalidParameter");
    assertThat(
            service
                .ask(
                    "DeployApplicationGroup",
                    with("DeployParameters", "{}", "RevisionId", "rev-none"))
                .code())
        .isEqualTo("EntityNotExists.Revision");
    assertThat(
            service
                .ask(
                    "DeployApplicationGroup",
                    with("DeployParameters", "{}", "RevisionId", revision("{\"other\":\"x\"}")))
                .message())
        .contains("other");
  }

  @Test
  void refusesNamesThatAreTakenAndRevisionsThatAreNot() {
    service.call(
        "CreateApplicationGroup",
        "ApplicationName",
        "deployed",
        "Name",
        "red",
        "DeployRegionId",
        "cn-hangzhou");
    assertThat(service.ask("CreateApplicationGroup", with("DeployRegionId", "cn-hangzhou")).code())
        .isEqualTo("EntityAlreadyExists.ApplicationGroup");
    assertThat(service.ask("UpdateApplicationGroup", with("NewName", "red")).code())
        .isEqualTo("EntityAlreadyExists.ApplicationGroup");
    assertThat(service.ask("UpdateApplicationGroup", with("DeployedRevisionId", "rev-no")).code())
        .isEqualTo("EntityNotExists.Revision");
  }

  @Test
  void deploysOneThingAtATime() {
    String endless = "{\"Invocations\":{\"Invocation\":[{\"InvokeStatus\":\"Running\"}]}}";
    service.send(
        "POST",
        "_oos/cloud/stubs",
        "{\"service\":\"ECS\",\"api\":\"DescribeInvocations\",\"answers\":[{\"body\":%s}]}"
            .formatted(endless));
    String[] again =
        with("DeployParameters", "{}", "RevisionId", revision("{\"applicationStart\":\"start\"}"));
    service.call("DeployApplicationGroup", again);
    Service.Answer second = service.ask("DeployApplicationGroup", again);
    stubs.clear();
    assertThat(second.code()).isEqualTo("InvalidStatus.ApplicationGroup");
    assertThat(second.message()).contains("wait until it has ended");
  }

  @Test
  void findsTheGroupsOfAnInstance() {
    assertThat(
            service
                .call("ListApplicationGroups", "ResourceId", "i-blue1")
                .at("/ApplicationGroups/0/Name")
                .asString())
        .isEqualTo("blue");
    assertThat(
            service.call("ListApplicationGroups", "ResourceId", "i-green").get("ApplicationGroups"))
        .isEmpty();
    assertThat(
            service
                .call("ListApplicationGroups", "ResourceId", "i-blue1", "ResourceProduct", "rds")
                .get("ApplicationGroups"))
        .isEmpty();
  }

  @Test
  void renamesAndConfigures() {
    String id = revision("{}");
    service.call(
        "UpdateApplicationGroup",
        with(
            "NewName",
            "navy",
            "DeployedRevisionId",
            id,
            "MonitorMetadata",
            "m",
            "OperationName",
            "PrometheusConfigMap",
            "Parameters",
            "{\"On\":true}"));
    JsonNode navy =
        service
            .call("GetApplicationGroup", "ApplicationName", "deployed", "Name", "navy")
            .get("ApplicationGroup");
    assertThat(navy.get("OperationMetadata").asString())
        .isEqualTo("{\"PrometheusConfigMap\":{\"On\":true}}");
    assertThat(navy.get("DeployedRevisionIds").asString()).contains(id);
    assertThat(navy.get("MonitorMetadata").asString()).isEqualTo("m");
  }

  @Test
  void billsWhatIsThereByPageAndMonth() {
    String month = thisMonth();
    String[] all =
        with("BillingCycle", month, "ResourceType", "ALIYUN::ECS::INSTANCE", "MaxResults", "1");
    JsonNode first = service.call("DescribeApplicationGroupBill", all);
    assertThat(first.at("/ApplicationGroupConsume/0/InstanceId").asString()).isEqualTo("i-blue1");
    assertThat(first.at("/ApplicationGroupConsume/0/Currency").asString()).isEqualTo("CNY");
    JsonNode second =
        service.call(
            "DescribeApplicationGroupBill",
            Stream.concat(Stream.of(all), Stream.of("NextToken", first.get("NextToken").asString()))
                .toArray(String[]::new));
    assertThat(second.at("/ApplicationGroupConsume/0/InstanceId").asString()).isEqualTo("i-blue2");
    assertThat(second.has("NextToken")).isFalse();
    assertThat(
            service
                .call(
                    "DescribeApplicationGroupBill",
                    with("BillingCycle", "2001-01", "ResourceType", "ALIYUN::ECS::INSTANCE"))
                .get("ApplicationGroupConsume"))
        .isEmpty();
  }

  private String thisMonth() {
    return group().get("CreateDate").asString().substring(0, 7);
  }
}
