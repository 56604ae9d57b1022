package dev.ooslocal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Fields that answers hold only when somebody cared to give them: descriptions, resource groups,
 * tags, names of versions, tokens of next pages.
 */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RareFieldsTest {
  private static final String RULES =
      "{\"PatchRules\":[{\"PatchFilterGroup\":[{\"Key\":\"Severity\",\"Values\":[\"*\"]}],"
          + "\"ApproveAfterDays\":0}]}";
  private static final String TEXT =
      """
      FormatVersion: OOS-2019-06-01
      Description: Everything said.
      RamRole: SomeRole
      Tasks:
        - Name: look
          Description: Looks.
          Action: ACS::ExecuteAPI
          Properties: {Service: ECS, API: DescribeRegions, Parameters: {}}
          Outputs: {ids: {Type: List, ValueSelector: 'Regions.Region[].RegionId'}}
      Outputs: {ids: {Type: List, Value: '{{ look.ids }}'}}
      """;
  private static final String[] GIVEN = {
    "Description", "said", "ResourceGroupId", "rg-rare", "Tags", "{\"rare\":\"yes\"}"
  };

  @LocalServerPort private int port;
  private Owner owner = new Owner(new Wire(0), "any");

  @BeforeEach
  void connect() {
    owner = new Owner(new Wire(port), "any");
  }

  private static String[] with(String[] more, String... given) {
    return java.util.stream.Stream.of(given, more)
        .flatMap(java.util.Arrays::stream)
        .toArray(String[]::new);
  }

  /** Each of these places in the answer holds what was given. */
  private static void holds(JsonNode answer, String... placesAndValues) {
    for (int i = 0; i < placesAndValues.length; i += 2) {
      assertThat(answer.at(placesAndValues[i]).asString(""))
          .as(placesAndValues[i] + " in " + answer)
          .isEqualTo(placesAndValues[i + 1]);
    }
  }

  private void pages(String list, String operation, String... more) {
    JsonNode first = owner.call(operation, with(more, "MaxResults", "1"));
    assertThat(first.path(list)).hasSize(1);
    JsonNode second =
        owner.call(
            operation,
            with(more, "MaxResults", "1", "NextToken", first.path("NextToken").asString("")));
    assertThat(second.path(list)).hasSize(1).isNotEqualTo(first.path(list));
  }

  @Test
  void parametersTellAllThatWasGiven() {
    String[] rules = with(GIVEN, "Constraints", "{\"MinLength\":1}", "Value", "v");
    String[] names = {"Names", "[\"rare/a\",\"rare/b\"]"};
    for (String name : new String[] {"rare/a", "rare/b"}) {
      owner.call("CreateParameter", with(rules, "Name", name, "Type", "String"));
      holds(
          owner.call("CreateSecretParameter", with(rules, "Name", name, "KeyId", "key-1")),
          "/Parameter/Description",
          "said",
          "/Parameter/ResourceGroupId",
          "rg-rare");
    }
    for (String kind : new String[] {"", "Secret"}) {
      String list = "Get%sParameters".formatted(kind);
      holds(
          owner.call(list, with(names, "WithDecryption", "true")),
          "/Parameters/0/Description",
          "said",
          "/Parameters/0/ResourceGroupId",
          "rg-rare",
          "/Parameters/0/Constraints",
          "{\"MinLength\":1}",
          "/Parameters/0/Tags/rare",
          "yes");
      holds(
          owner.call(list + "ByPath", "Path", "rare/", "WithDecryption", "true"),
          "/Parameters/0/Description",
          "said",
          "/Parameters/0/Constraints",
          "{\"MinLength\":1}",
          "/Parameters/0/Value",
          "v");
      pages("Parameters", list + "ByPath", "Path", "rare/");
      pages("Parameters", "List%sParameters".formatted(kind), "Name", "rare/");
    }
    holds(owner.call("GetSecretParameters", names), "/Parameters/0/KeyId", "key-1");
    holds(owner.call("GetSecretParametersByPath", "Path", "rare/"), "/Parameters/0/KeyId", "key-1");
    holds(
        owner.call("GetSecretParameter", "Name", "rare/a"),
        "/Parameter/Description",
        "said",
        "/Parameter/ResourceGroupId",
        "rg-rare");
    holds(
        owner.call("ListSecretParameters", "Name", "rare/"),
        "/Parameters/0/Description",
        "said",
        "/Parameters/0/ResourceGroupId",
        "rg-rare");
    holds(
        owner.call("UpdateSecretParameter", "Name", "rare/a", "Value", "w"),
        "/Parameter/Description",
        "said",
        "/Parameter/ResourceGroupId",
        "rg-rare");
    holds(owner.call("ListSecretParameterVersions", "Name", "rare/a"), "/Description", "said");
    pages("ParameterVersions", "ListSecretParameterVersions", "Name", "rare/a");
  }

  @Test
  void patchBaselinesTellAllThatWasGiven() {
    String[] rare = {"Name", "rare"};
    holds(
        owner.call(
            "CreatePatchBaseline",
            with(
                rare,
                "OperationSystem",
                "Fedora",
                "ApprovalRules",
                RULES,
                "ApprovedPatches",
                "[\"KB1\"]",
                "ApprovedPatchesEnableNonSecurity",
                "true",
                "ResourceGroupId",
                "rg-rare")),
        "/PatchBaseline/ApprovedPatches/0",
        "KB1",
        "/PatchBaseline/ApprovedPatchesEnableNonSecurity",
        "true",
        "/PatchBaseline/ResourceGroupId",
        "rg-rare");
    holds(
        owner.call("GetPatchBaseline", rare),
        "/PatchBaseline/ApprovedPatches/0",
        "KB1",
        "/PatchBaseline/ApprovedPatchesEnableNonSecurity",
        "true",
        "/PatchBaseline/ResourceGroupId",
        "rg-rare");
    holds(
        owner.call("RegisterDefaultPatchBaseline", rare),
        "/PatchBaseline/ResourceGroupId",
        "rg-rare");
    owner.call("DeletePatchBaseline", rare);
    pages("InstancePatchStates", "ListInstancePatchStates");
    pages("Patches", "ListInstancePatches", "InstanceId", "i-local0001");
  }

  @Test
  void baselinesThatRejectWhatIsInstalledSaySo() {
    String[] strict = {"Name", "rare-strict"};
    owner.call(
        "CreatePatchBaseline",
        with(
            strict,
            "OperationSystem",
            "AliyunLinux",
            "ApprovalRules",
            RULES,
            "RejectedPatches",
            "[\"glibc\"]"));
    owner.call("RegisterDefaultPatchBaseline", strict);
    JsonNode states = owner.call("ListInstancePatchStates", "InstanceIds", "[\"i-local0001\"]");
    owner.call("DeletePatchBaseline", strict);
    holds(states, "/InstancePatchStates/0/InstalledRejectedCount", "1");
  }

  @Test
  void stateConfigurationsTellAllThatWasGiven() {
    String[] what =
        with(
            GIVEN,
            "TemplateName",
            "ACS-ECS-InventoryDataCollection",
            "Parameters",
            "{\"policy\":{\"ACS:Application\":{\"Collection\":\"Enabled\"}}}",
            "Targets",
            "{\"ResourceType\":\"ALIYUN::ECS::Instance\",\"Filters\":[{\"Type\":\"All\"}]}",
            "ScheduleType",
            "rate",
            "ScheduleExpression",
            "1 day");
    JsonNode made = owner.call("CreateStateConfiguration", what);
    owner.call("CreateStateConfiguration", what);
    holds(
        made,
        "/StateConfiguration/Description",
        "said",
        "/StateConfiguration/ResourceGroupId",
        "rg-rare");
    holds(
        owner.call("ListStateConfigurations"),
        "/StateConfigurations/0/Description",
        "said",
        "/StateConfigurations/0/ResourceGroupId",
        "rg-rare");
    pages("StateConfigurations", "ListStateConfigurations");
    pages(
        "Entries",
        "ListInventoryEntries",
        "InstanceId",
        "i-local0001",
        "TypeName",
        "ACS:Application");
    pages("Entities", "SearchInventory");
    pages("Schemas", "GetInventorySchema");
    String id = made.at("/StateConfiguration/StateConfigurationId").asString();
    JsonNode changed =
        owner
            .call("UpdateStateConfiguration", "StateConfigurationId", id, "Description", "again")
            .at("/StateConfiguration/0");
    holds(
        changed,
        "/Description",
        "again",
        "/StateConfigurationId",
        id,
        "/ResourceGroupId",
        "rg-rare",
        "/ConfigureMode",
        "ApplyOnly",
        "/ScheduleExpression",
        "1 day",
        "/ScheduleType",
        "rate",
        "/TemplateVersion",
        "v1",
        "/Tags/rare",
        "yes");
    for (String told :
        new String[] {"CreateTime", "UpdateTime", "Parameters", "Targets", "TemplateId"}) {
      assertThat(changed.path(told).asString("")).as(told).isNotEmpty();
    }
  }

  @Test
  void applicationsTellAllThatWasGiven() {
    owner.call("CreateApplication", with(GIVEN, "Name", "rare"));
    holds(
        owner.call("ListApplications", "Name", "rare"),
        "/Applications/0/Description",
        "said",
        "/Applications/0/ResourceGroupId",
        "rg-rare");
    for (String name : new String[] {"one", "two"}) {
      holds(
          owner.call(
              "CreateApplicationGroup",
              "ApplicationName",
              "rare",
              "Name",
              name,
              "DeployRegionId",
              "cn-hangzhou",
              "CmsGroupId",
              "cms-1",
              "Description",
              "said"),
          "/ApplicationGroup/CmsGroupId",
          "cms-1");
    }
    holds(
        owner.call("GetApplicationGroup", "ApplicationName", "rare", "Name", "one"),
        "/ApplicationGroup/CmsGroupId",
        "cms-1");
    holds(
        owner.call("ListApplicationGroups", "ApplicationName", "rare"),
        "/ApplicationGroups/0/CmsGroupId",
        "cms-1");
    pages("ApplicationGroups", "ListApplicationGroups", "ApplicationName", "rare");
    holds(
        owner.call(
            "UpdateApplicationGroup", "ApplicationName", "rare", "Name", "one", "NewName", "uno"),
        "/ApplicationGroup/Description",
        "said");
    holds(
        owner.call(
            "CreateDeployRevision",
            "ApplicationName",
            "rare",
            "RevisionType",
            "Oss",
            "Location",
            "{\"bucketName\":\"b\",\"objectName\":\"o\"}",
            "Hooks",
            "{}",
            "Description",
            "said"),
        "/Revision/Description",
        "said");
  }

  @Test
  void templatesTellAllThatWasGiven() {
    String[] given = {"ResourceGroupId", "rg-rare", "Tags", "{\"rare\":\"yes\",\"more\":\"no\"}"};
    owner.call(
        "CreateTemplate",
        with(given, "TemplateName", "rare", "Content", TEXT, "VersionName", "first"));
    holds(owner.call("ListTemplates", "TemplateName", "rare"), "/Templates/0/VersionName", "first");
    holds(
        owner.call("ListTemplateVersions", "TemplateName", "rare"),
        "/TemplateVersions/0/VersionName",
        "first");
    owner.call(
        "TagResources",
        "ResourceType",
        "template",
        "ResourceIds",
        "[\"rare\"]",
        "Tags",
        "{\"rare\":\"yes\"}");
    pages("Keys", "ListTagKeys", "ResourceType", "template");
    holds(
        owner.call(
            "UpdateTemplate", "TemplateName", "rare", "Content", TEXT.replace("said", "new")),
        "/Template/ResourceGroupId",
        "rg-rare");
    JsonNode valid = owner.call("ValidateTemplateContent", "Content", TEXT);
    holds(valid, "/RamRole", "SomeRole", "/Tasks/0/Description", "Looks.");
    assertThat(valid.path("Outputs").asString()).contains("look.ids");
    assertThat(valid.at("/Tasks/0/Outputs").asString()).contains("Regions.Region");
  }

  @Test
  void opsItemsTellTheirTagsWhenTheyAreChanged() {
    String id =
        owner
            .call(
                "CreateOpsItem",
                "Title",
                "rare",
                "Category",
                "Cost",
                "Severity",
                "Low",
                "Source",
                "rare")
            .at("/OpsItem/OpsItemId")
            .asString();
    holds(
        owner.call("UpdateOpsItem", "OpsItemId", id, "Tags", "{\"rare\":\"yes\"}"),
        "/OpsItem/Tags/rare",
        "yes");
  }
}
