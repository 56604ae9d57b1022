package dev.ooslocal.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ooslocal.OosLocal;
import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * The lives of Terraform's resources as its provider leads them: create, read until settled, read
 * again without a difference, update, list by pages, delete, gone. Those that stand in the tests of
 * their rooms are parameters, secret parameters, applications and their groups.
 */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class TerraformLivesTest {
  private static final String NAP =
      """
      {"FormatVersion":"OOS-2019-06-01","Description":"Update Describe instances of given status",
       "Parameters":{"Status":{"Type":"String","Description":"(Required) The status."}},
       "Tasks":[{"Name":"nap","Action":"ACS::Sleep","Properties":{"Duration":"PT1S"}}]}
      """;
  private static final String RULES =
      "{\"PatchRules\":[{\"EnableNonSecurity\":true,\"PatchFilterGroup\":[{\"Key\":\"Severity\","
          + "\"Values\":[\"Critical\"]}],\"ApproveAfterDays\":7,\"ComplianceLevel\":\"Medium\"}]}";
  private static final String POLICY =
      "{\"policy\":{\"ACS:Application\":{\"Collection\":\"Enabled\"}}}";
  private static final String TARGETS =
      "{\"Filters\":[{\"Type\":\"All\"}],\"ResourceType\":\"ALIYUN::ECS::Instance\"}";

  @LocalServerPort private int port;
  private Terraform terraform = new Terraform(0);

  @BeforeEach
  void connect() {
    terraform = new Terraform(port);
  }

  private JsonNode twice(String part, String action, String... business) {
    JsonNode read = terraform.call(action, business).at(part);
    assertThat(terraform.call(action, business).at(part)).isEqualTo(read);
    return read;
  }

  @Test
  void template() {
    String[] it = {"TemplateName", "tf-template"};
    assertThat(
            terraform
                .call(
                    "CreateTemplate",
                    "TemplateName",
                    "tf-template",
                    "Content",
                    NAP,
                    "Tags",
                    "{\"Created\":\"TF\"}",
                    "VersionName",
                    "test")
                .at("/Template/TemplateName")
                .asString())
        .isEqualTo("tf-template");
    JsonNode read = twice("/Template", "GetTemplate", it);
    assertThat(read.path("Tags")).isEqualTo(Json.parse("{\"Created\":\"TF\"}"));
    assertThat(read.path("HasTrigger").isBoolean()).isTrue();
    assertThat(read.path("TemplateFormat").asString()).isEqualTo("JSON");
    assertThat(read.path("ShareType").asString()).isEqualTo("Private");
    terraform.call(
        "UpdateTemplate",
        "TemplateName",
        "tf-template",
        "Content",
        NAP.replace("Update ", ""),
        "Tags",
        "{\"For\":\"it\"}");
    JsonNode changed = twice("/Template", "GetTemplate", it);
    assertThat(changed.path("TemplateVersion").asString()).isEqualTo("v2");
    assertThat(changed.path("Tags")).isEqualTo(Json.parse("{\"For\":\"it\"}"));
    assertThat(terraform.all("Templates", "ListTemplates", "TemplateName", "tf-template"))
        .hasSize(1);
    terraform.call("DeleteTemplate", "TemplateName", "tf-template", "AutoDeleteExecutions", "true");
    assertThat(terraform.refused(404, "GetTemplate", it)).isEqualTo("EntityNotExists.Template");
  }

  @Test
  void execution() {
    terraform.call("CreateTemplate", "TemplateName", "tf-runs", "Content", NAP);
    String id =
        terraform
            .call(
                "StartExecution",
                "TemplateName",
                "tf-runs",
                "Parameters",
                "{\"Status\":\"Running\"}",
                "Description",
                "From TF",
                "Mode",
                "Automatic",
                "LoopMode",
                "Automatic",
                "SafetyCheck",
                "Skip")
            .at("/Execution/ExecutionId")
            .asString();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                terraform
                    .call("ListExecutions", "ExecutionId", id)
                    .at("/Executions/0/Status")
                    .asString()
                    .equals("Success"));
    JsonNode read = twice("/Executions/0", "ListExecutions", "ExecutionId", id);
    assertThat(read.path("ExecutionId").asString()).isEqualTo(id);
    assertThat(read.path("Parameters")).isEqualTo(Json.parse("{\"Status\":\"Running\"}"));
    assertThat(read.path("Counters").isObject()).isTrue();
    assertThat(read.path("IsParent").isBoolean()).isTrue();
    assertThat(terraform.all("Executions", "ListExecutions", "TemplateName", "tf-runs")).hasSize(1);
    terraform.call("DeleteExecutions", "ExecutionIds", "[\"" + id + "\"]");
    assertThat(terraform.all("Executions", "ListExecutions", "ExecutionId", id)).isEmpty();
    terraform.call("DeleteTemplate", "TemplateName", "tf-runs");
  }

  @Test
  void patchBaselineAndDefault() {
    String[] it = {"Name", "tf-baseline"};
    terraform.call(
        "CreatePatchBaseline",
        "Name",
        "tf-baseline",
        "OperationSystem",
        "Suse",
        "ApprovalRules",
        RULES,
        "RejectedPatchesAction",
        "ALLOW_AS_DEPENDENCY",
        "Tags.1.Key",
        "Created",
        "Tags.1.Value",
        "TF",
        "ClientToken",
        "tf-baseline-1");
    JsonNode read = twice("/PatchBaseline", "GetPatchBaseline", it);
    assertThat(read.path("ApprovalRules")).isEqualTo(Json.parse(RULES));
    assertThat(read.at("/Tags/0/TagKey").asString()).isEqualTo("Created");
    assertThat(read.path("IsDefault").asString()).isEqualTo("false");
    terraform.call(
        "UpdatePatchBaseline",
        "Name",
        "tf-baseline",
        "ApprovalRules",
        RULES,
        "ApprovedPatches",
        "[\"kernel\"]");
    String[] tagged = {"ResourceType", "patchbaseline", "ResourceIds", "[\"tf-baseline\"]"};
    terraform.call("TagResources", concat(tagged, "Tags", "{\"For\":\"it\"}"));
    terraform.call(
        "UntagResources", concat(tagged, "TagKey.1", "Created", "TagKeys", "[\"Created\"]"));
    JsonNode changed = twice("/PatchBaseline", "GetPatchBaseline", it);
    assertThat(changed.at("/ApprovedPatches/0").asString()).isEqualTo("kernel");
    assertThat(changed.path("Tags").toString()).contains("For").doesNotContain("Created");
    assertThat(terraform.all("PatchBaselines", "ListPatchBaselines", "ShareType", "Private"))
        .extracting(one -> one.path("Name").asString())
        .contains("tf-baseline");

    assertThat(
            terraform.call("RegisterDefaultPatchBaseline", it).at("/PatchBaseline/Name").asString())
        .isEqualTo("tf-baseline");
    assertThat(terraform.call("GetPatchBaseline", it).at("/PatchBaseline/IsDefault").asBoolean())
        .isTrue();
    terraform.call("RegisterDefaultPatchBaseline", "Name", "ACS-Suse-DefaultPatchBaseline");
    assertThat(terraform.call("GetPatchBaseline", it).at("/PatchBaseline/IsDefault").asBoolean())
        .isFalse();
    terraform.call("DeletePatchBaseline", it);
    assertThat(terraform.refused(404, "GetPatchBaseline", it))
        .isEqualTo("EntityNotExists.PatchBaseline");
  }

  /** The provider looks at the first of the list alone, so the newest must stand there. */
  @Test
  void stateConfiguration() {
    String id = newState();
    JsonNode read = twice("/StateConfigurations/0", "ListStateConfigurations");
    assertThat(read.path("StateConfigurationId").asString()).isEqualTo(id);
    assertThat(read.path("Parameters").asString()).isEqualTo(POLICY);
    assertThat(read.path("Targets").asString()).isEqualTo(TARGETS);
    terraform.call(
        "UpdateStateConfiguration",
        "StateConfigurationId",
        id,
        "Description",
        "changed",
        "ScheduleExpression",
        "2 hours");
    assertThat(
            twice("/StateConfigurations/0", "ListStateConfigurations")
                .path("ScheduleExpression")
                .asString())
        .isEqualTo("2 hours");
    assertThat(terraform.all("StateConfigurations", "ListStateConfigurations", "MaxResults", "1"))
        .extracting(one -> one.path("StateConfigurationId").asString())
        .contains(id)
        .doesNotHaveDuplicates();
    terraform.call("DeleteStateConfigurations", "StateConfigurationIds", "[\"" + id + "\"]");
    assertThat(
            terraform
                .call("ListStateConfigurations")
                .at("/StateConfigurations/0/StateConfigurationId")
                .asString(""))
        .isNotEqualTo(id);
  }

  private String newState() {
    return terraform
        .call(
            "CreateStateConfiguration",
            "TemplateName",
            "ACS-ECS-InventoryDataCollection",
            "TemplateVersion",
            "v1",
            "ConfigureMode",
            "ApplyOnly",
            "ScheduleType",
            "rate",
            "ScheduleExpression",
            "1 hour",
            "Parameters",
            POLICY,
            "Targets",
            TARGETS,
            "Description",
            "from TF",
            "ClientToken",
            "tf-state-" + System.nanoTime())
        .at("/StateConfiguration/StateConfigurationId")
        .asString();
  }

  /** Read by GET, as an object, which nobody else gets. */
  @Test
  void serviceSetting() {
    terraform.call(
        "SetServiceSettings",
        "DeliveryOssEnabled",
        "true",
        "DeliveryOssBucketName",
        "tf-bucket",
        "DeliveryOssKeyPrefix",
        "path1/",
        "RdcEnterpriseId",
        "tf-rdc");
    JsonNode read = terraform.fetch("GetServiceSettings").path("ServiceSettings");
    assertThat(read.isObject()).isTrue();
    assertThat(read.path("DeliveryOssBucketName").asString()).isEqualTo("tf-bucket");
    assertThat(terraform.fetch("GetServiceSettings").path("ServiceSettings")).isEqualTo(read);
    terraform.call("SetServiceSettings", "DeliveryOssEnabled", "false");
    assertThat(
            terraform
                .fetch("GetServiceSettings")
                .at("/ServiceSettings/DeliveryOssEnabled")
                .asBoolean())
        .isFalse();
  }

  private static String[] concat(String[] first, String... more) {
    return java.util.stream.Stream.of(List.of(first), List.of(more))
        .flatMap(List::stream)
        .toArray(String[]::new);
  }
}
