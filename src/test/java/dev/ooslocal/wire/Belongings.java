package dev.ooslocal.wire;

import static dev.ooslocal.wire.Thing.MARK;

import java.util.List;
import java.util.Map;

/** One thing of every kind, made by one owner. */
final class Belongings {
  private static final String NAP =
      "FormatVersion: OOS-2019-06-01\nDescription: "
          + MARK
          + "\nTasks:\n- {Name: nap, Action: 'ACS::Pause', Properties: {}}\n";
  private static final String PACKAGE =
      "FormatVersion: OOS-2019-06-01-Package\nDescription: "
          + MARK
          + "\nPackages:\n  linux: {InstallScript: install, UninstallScript: remove}\n";
  private static final String RULES =
      "{\"PatchRules\":[{\"PatchFilterGroup\":[{\"Key\":\"Severity\",\"Values\":[\"Critical\"]}],"
          + "\"ApproveAfterDays\":7}]}";

  private final Owner owner;

  Belongings(Owner owner) {
    this.owner = owner;
  }

  List<Thing> all() {
    return List.of(
        template(),
        execution(),
        parameter(),
        secret(),
        baseline(),
        application(),
        group(),
        opsItem(),
        chat(),
        setting(),
        state(),
        inventory(),
        patches(),
        packageState());
  }

  private String[] with(List<String> more, String... given) {
    return java.util.stream.Stream.concat(java.util.Arrays.stream(given), more.stream())
        .toArray(String[]::new);
  }

  private Thing template() {
    String name = "iso-template";
    owner.call("CreateTemplate", with(Thing.tags(), "TemplateName", name, "Content", NAP));
    return Thing.of(
        "template",
        Thing.tagged("template", name, "TemplateName", name, "TemplateNames", "[\"" + name + "\"]"),
        name,
        "GetTemplate",
        "ListTemplates",
        "ListTemplateVersions",
        "ListTagResources",
        "ListTagKeys",
        "ListTagValues");
  }

  private Thing execution() {
    String id = owner.start(with(Thing.tags(), "TemplateContent", NAP, "Description", MARK));
    owner.until(id, "Waiting");
    Map<String, String> names =
        Thing.tagged("execution", id, "ExecutionId", id, "ExecutionIds", "[\"" + id + "\"]");
    // There it is the resource that an execution works on.
    names.remove("ResourceId");
    return Thing.of(
        "execution", names, id, "ListExecutions", "GetExecutionTemplate", "ListTagResources");
  }

  private Thing parameter() {
    String name = "iso/parameter";
    owner.call(
        "CreateParameter",
        with(Thing.tags(), "Name", name, "Type", "String", "Value", MARK, "Description", MARK));
    return Thing.of(
        "parameter",
        Thing.tagged(
            "parameter", name, "Name", name, "Names", "[\"" + name + "\"]", "Path", "iso/"),
        name,
        "GetParameter",
        "GetParameters",
        "GetParametersByPath",
        "ListParameters",
        "ListParameterVersions");
  }

  private Thing secret() {
    String name = "iso/secret";
    owner.call(
        "CreateSecretParameter",
        with(Thing.tags(), "Name", name, "Value", MARK, "Description", MARK));
    return Thing.of(
        "secret parameter",
        Thing.tagged(
            "secretparameter",
            name,
            "Name",
            name,
            "Names",
            "[\"" + name + "\"]",
            "Path",
            "iso/",
            "WithDecryption",
            "true"),
        name,
        "GetSecretParameter",
        "GetSecretParameters",
        "GetSecretParametersByPath",
        "ListSecretParameters",
        "ListSecretParameterVersions");
  }

  private Thing baseline() {
    String name = "iso-baseline";
    owner.call(
        "CreatePatchBaseline",
        "Name",
        name,
        "OperationSystem",
        "Windows",
        "ApprovalRules",
        RULES,
        "Description",
        MARK,
        "Tags.1.Key",
        MARK,
        "Tags.1.Value",
        MARK);
    return Thing.of(
        "patch baseline",
        Thing.tagged("patchbaseline", name, "Name", name),
        name,
        "GetPatchBaseline",
        "ListPatchBaselines");
  }

  private Thing application() {
    String name = "iso-application";
    owner.call("CreateApplication", with(Thing.tags(), "Name", name, "Description", MARK));
    return Thing.of(
        "application",
        Thing.tagged("application", name, "Name", name, "Names", "[\"" + name + "\"]"),
        name,
        "GetApplication",
        "ListApplications");
  }

  private Thing group() {
    owner.call("CreateApplication", "Name", "iso-parent");
    owner.call(
        "CreateApplicationGroup",
        "ApplicationName",
        "iso-parent",
        "Name",
        "iso-group",
        "DeployRegionId",
        "cn-hangzhou",
        "Description",
        MARK,
        "ImportTagKey",
        "role",
        "ImportTagValue",
        "web");
    return Thing.of(
        "application group",
        Map.of("ApplicationName", "iso-parent", "Name", "iso-group", "NewName", "iso-taken"),
        "iso-group",
        "GetApplicationGroup",
        "ListApplicationGroups");
  }

  private Thing opsItem() {
    String id =
        owner
            .call(
                "CreateOpsItem",
                with(
                    Thing.tags(),
                    "Title",
                    MARK,
                    "Category",
                    "Security",
                    "Severity",
                    "Low",
                    "Source",
                    "iso"))
            .at("/OpsItem/OpsItemId")
            .asString();
    return Thing.of(
        "ops item", Map.of("OpsItemId", id, "OpsItemIds.1", id), id, "GetOpsItem", "ListOpsItems");
  }

  private Thing chat() {
    owner.call("CreateChatConfiguration", "Name", "iso-chat", "Type", "WeChat", "RamRole", MARK);
    return Thing.of(
        "chat configuration", Map.of("Name", "iso-chat"), "iso-chat", "GetChatConfiguration");
  }

  private Thing setting() {
    owner.call("SetServiceSettings", "DeliveryOssEnabled", "true", "DeliveryOssBucketName", MARK);
    return Thing.of("service settings", Map.of(), "iso-none", "GetServiceSettings");
  }

  private Thing state() {
    String id =
        owner
            .call(
                "CreateStateConfiguration",
                with(
                    Thing.tags(),
                    "TemplateName",
                    "ACS-ECS-InventoryDataCollection",
                    "Parameters",
                    "{\"policy\":{\"ACS:Application\":{\"Collection\":\"Enabled\"}}}",
                    "Targets",
                    "{\"ResourceType\":\"ALIYUN::ECS::Instance\",\"Filters\":[{\"Type\":\"All\"}]}",
                    "ScheduleType",
                    "rate",
                    "ScheduleExpression",
                    "1 day",
                    "Description",
                    MARK))
            .at("/StateConfiguration/StateConfigurationId")
            .asString();
    return Thing.of(
        "state configuration",
        Thing.tagged(
            "stateconfiguration",
            id,
            "StateConfigurationId",
            id,
            "StateConfigurationIds",
            "[\"" + id + "\"]"),
        id,
        "ListStateConfigurations");
  }

  /** What the state configuration has collected. */
  private Thing inventory() {
    return Thing.of(
            "inventory",
            Map.of("InstanceId", "i-local0001", "TypeName", "ACS:Application"),
            "iso-none",
            "ListInventoryEntries",
            "SearchInventory")
        .markedBy("aliyun-assist");
  }

  private Thing patches() {
    String id =
        owner.start(
            "TemplateContent",
            """
            FormatVersion: OOS-2019-06-01
            Tasks:
              - Name: scan
                Action: ACS::ExecuteAPI
                Properties:
                  Service: ECS
                  API: RunCommand
                  Parameters:
                    Type: RunShellScript
                    InstanceId: [i-local0002]
                    CommandContent: 'acs-plugin-manager --exec --plugin patch_manager --params "--operation scan"'
            """);
    owner.until(id, "Success");
    return Thing.of(
            "patch state",
            Map.of("InstanceIds", "[\"i-local0002\"]", "InstanceId", "i-local0002"),
            "iso-none",
            "ListInstancePatchStates")
        .markedBy("OperationType\":\"scan");
  }

  private Thing packageState() {
    owner.create("iso-package", PACKAGE);
    owner.call(
        "UpdateInstancePackageState",
        "InstanceId",
        "i-local0001",
        "ConfigureAction",
        "install",
        "TemplateName",
        "iso-package",
        "Parameters",
        "{}");
    return Thing.of(
        "package state",
        Map.of("InstanceId", "i-local0001", "TemplateName", "iso-package"),
        "iso-package",
        "ListInstancePackageStates");
  }
}
