package dev.ooslocal.bench;

import java.util.List;

/**
 * A kind of resource that a room keeps.
 *
 * @param name what the report calls it
 * @param create the operation, names and values that make one; {@code #} stands for a number
 * @param list the operation, names and values that list them
 */
record Resource(String name, List<String> create, List<String> list) {
  private static final String RULES =
      "{\"PatchRules\":[{\"PatchFilterGroup\":[{\"Key\":\"Severity\",\"Values\":[\"*\"]}]}]}";
  private static final String NAP =
      "{\"FormatVersion\":\"OOS-2019-06-01\",\"Tasks\":[{\"Name\":\"nap\",\"Action\":"
          + "\"ACS::Sleep\",\"Properties\":{\"Duration\":\"PT#S\"}}]}";

  static final List<Resource> ALL =
      List.of(
          of("templates", "CreateTemplate TemplateName t-# Content " + NAP, "ListTemplates"),
          of("parameters", "CreateParameter Name p-# Type String Value v", "ListParameters"),
          of("secret parameters", "CreateSecretParameter Name s-# Value v", "ListSecretParameters"),
          of(
              "patch baselines",
              "CreatePatchBaseline Name b-# OperationSystem Windows ApprovalRules " + RULES,
              "ListPatchBaselines ShareType Private"),
          of("applications", "CreateApplication Name a-#", "ListApplications"),
          of(
              "application groups",
              "CreateApplicationGroup ApplicationName a-1 Name g-# DeployRegionId cn-hangzhou",
              "ListApplicationGroups ApplicationName a-1"),
          of(
              "ops items",
              "CreateOpsItem Title o-# Category Cost Severity Low Source bench",
              "ListOpsItems"),
          of(
              "state configurations",
              "CreateStateConfiguration TemplateName ACS-ECS-InventoryDataCollection Parameters"
                  + " {\"policy\":{\"ACS:Application\":{\"Collection\":\"Disabled\"}}} Targets"
                  + " {\"ResourceType\":\"ALIYUN::ECS::Instance\",\"Filters\":[{\"Type\":\"All\"}]}"
                  + " ScheduleType rate ScheduleExpression 1+day Description s-#",
              "ListStateConfigurations"),
          of(
              "chat configurations",
              "CreateChatConfiguration Name c-# Type WeChat",
              "ListChatConfigurations"));

  private static Resource of(String name, String create, String list) {
    return new Resource(name, words(create), words(list));
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ")).stream().map(word -> word.replace('+', ' ')).toList();
  }

  byte[] creation(int number) {
    return request(create.stream().map(word -> word.replace("#", "" + number)).toList());
  }

  byte[] question() {
    return request(list);
  }

  private static byte[] request(List<String> words) {
    return Rpc.request(words.getFirst(), words.subList(1, words.size()).toArray(String[]::new));
  }
}
