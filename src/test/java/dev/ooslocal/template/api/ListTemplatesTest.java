package dev.ooslocal.template.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.template.OnRooms;
import dev.ooslocal.template.Rpc;
import dev.ooslocal.template.TemplateRoom.HandClock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@OnRooms
class ListTemplatesTest {
  @Autowired ListTemplates listTemplates;
  @Autowired CreateTemplate createTemplate;
  @Autowired UpdateTemplate updateTemplate;
  @Autowired UpdateTemplateAttributes updateTemplateAttributes;
  @Autowired HandClock clock;

  /** alpha: JSON, tagged; Beta: timer, favorite, in a group; gamma: a state, changed last. */
  @BeforeEach
  void threeTemplates() {
    clock.set("2026-01-01T00:00:00.250Z");
    create("alpha", Texts.JSON, "Tags", "{\"env\":\"test\",\"team\":\"a\"}");
    clock.set("2026-01-02T00:00:00Z");
    create("Beta", Texts.TIMER, "ResourceGroupId", "rg-1");
    clock.set("2026-01-03T00:00:00Z");
    create("gamma", Texts.STATE, "Tags", "{\"env\":\"test\"}");
    set("Beta", "IsFavorite", "true");
    clock.set("2026-01-04T00:00:00Z");
    update("alpha", Texts.sleeping("PT3S"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TemplateName      | ET                             | Beta
          TemplateName      | a                              | Beta,alpha,gamma
          TemplateFormat    | JSON                           |
          TemplateFormat    | YAML                           | Beta,alpha,gamma
          TemplateType      | State                          | gamma
          TemplateType      | Automation                     | Beta,alpha
          TemplateType      | Package                        |
          Category          | TimerTrigger                   | Beta
          Category          | Other                          | alpha,gamma
          HasTrigger        | true                           | Beta
          HasTrigger        | false                          | alpha,gamma
          IsFavorite        | true                           | Beta
          IsFavorite        | false                          | alpha,gamma
          IsExample         | true                           |
          ResourceGroupId   | rg-1                           | Beta
          ResourceGroupId   | rg-2                           |
          CreatedBy         | 1234567890123456               | Beta,alpha,gamma
          CreatedBy         | root(1234567890123456)         | Beta,alpha,gamma
          CreatedBy         | ACS                            |
          CreatedDateAfter  | 2026-01-02T00:00:00Z           | Beta,gamma
          CreatedDateBefore | 2026-01-01T00:00:00Z           | alpha
          CreatedDateBefore | 2025-12-31T23:59:59Z           |
          Tags              | {"env":"test"}                 | alpha,gamma
          Tags              | {"env":"test","team":"a"}      | alpha
          Tags              | {"env":"prod"}                 |
          """)
  void filtersOwnTemplates(String parameter, String value, String expected) {
    List<String> names =
        names("ShareType", "Private", "SortField", "TemplateName", parameter, value);

    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(
            expected == null ? List.of() : List.of(expected.split(",")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TemplateName | Ascending  | alpha,Beta,gamma
          TemplateName | Descending | gamma,Beta,alpha
          CreatedDate  | Ascending  | alpha,Beta,gamma
          CreatedDate  | Descending | gamma,Beta,alpha
          UpdatedDate  | Ascending  | Beta,gamma,alpha
          UpdatedDate  | Descending | alpha,gamma,Beta
          """)
  void sorts(String field, String order, String expected) {
    assertThat(names("ShareType", "Private", "SortField", field, "SortOrder", order))
        .containsExactly(expected.split(","));
  }

  @ParameterizedTest
  @CsvSource({
    "TotalExecutionCount,Descending",
    "TotalExecutionCount,Ascending",
    "Popularity,Descending",
    "TemplateName,Ascending",
    "TemplateName,Descending",
    "CreatedDate,Descending",
    "UpdatedDate,Ascending"
  })
  void pagesThroughOwnAndPublicTemplatesOnceEach(String field, String order) {
    String[] sorting = {"SortField", field, "SortOrder", order};
    List<String> whole = allPages(sorting, 100);
    List<String> paged = allPages(sorting, 7);

    assertThat(paged).containsExactlyElementsOf(whole).doesNotHaveDuplicates();
    assertThat(paged).contains("alpha", "Beta", "gamma", "ACS-ECS-BulkyStartInstances");
  }

  private List<String> allPages(String[] sorting, int size) {
    List<String> paged = new ArrayList<>();
    String token = "";
    do {
      JsonNode page = list(with(sorting, "MaxResults", Integer.toString(size), "NextToken", token));
      assertThat(page.get("Templates").size()).isLessThanOrEqualTo(size);
      paged.addAll(names(page));
      token = page.path("NextToken").asString("");
    } while (!token.isEmpty());
    return paged;
  }

  @Test
  void refusesATokenOfAnotherList() {
    String token = list("MaxResults", "2").get("NextToken").stringValue();

    Rpc.assertRefused(
        () -> list("MaxResults", "2", "SortOrder", "Ascending", "NextToken", token),
        "InvalidParameter",
        400);
  }

  @Test
  void showsPublicTemplatesOfThePublisher() {
    JsonNode page = list("CreatedBy", "ACS", "TemplateName", "ecs-bulkystart");

    assertThat(names(page)).containsExactly("ACS-ECS-BulkyStartInstances");
    JsonNode item = page.get("Templates").get(0);
    assertThat(item.get("ShareType").stringValue()).isEqualTo("Public");
    assertThat(item.get("Publisher").stringValue()).isEqualTo("aliyun");
    assertThat(item.get("TotalExecutionCount").isIntegralNumber()).isTrue();
    assertThat(item.get("Popularity").intValue()).isBetween(1, 10);
  }

  @Test
  void showsWhatATemplateIs() {
    JsonNode item = list("ShareType", "Private", "TemplateName", "Beta").get("Templates").get(0);

    assertThat(item.get("TemplateId").stringValue()).matches("t-[0-9a-f]{20}");
    assertThat(item.get("TemplateVersion").stringValue()).isEqualTo("v1");
    assertThat(item.get("Description").stringValue())
        .isEqualTo("{\"en\":\"Ticks\",\"zh-cn\":\"滴答\"}");
    assertThat(item.get("Hash").stringValue()).matches("[0-9a-f]{64}");
    assertThat(item.get("IsFavorite").booleanValue()).isTrue();
    assertThat(item.get("Tags").isObject()).isTrue();
    assertThat(item.get("CreatedDate").stringValue()).isEqualTo("2026-01-02T00:00:00Z");
  }

  @Test
  void showsTagsOfEachTemplate() {
    JsonNode item = list("ShareType", "Private", "TemplateName", "alpha").get("Templates").get(0);

    assertThat(item.get("Tags").get("team").stringValue()).isEqualTo("a");
  }

  @Test
  void showsNoTemplateOfAnotherAccountUnlessShared() {
    Caller other = new Caller("2", "root", "", "cn-hangzhou", "R");
    assertThat(names(listAs(other, "ShareType", "Private"))).isEmpty();

    set("gamma", "SharePermissionAction", "Share", "AccountIds", "[\"2\"]");

    assertThat(names(listAs(other, "ShareType", "Private"))).containsExactly("gamma");
  }

  private void create(String name, String content, String... more) {
    call(with(new String[] {"TemplateName", name, "Content", content}, more));
  }

  private void call(String... parameters) {
    Rpc.call(
        createTemplate,
        CreateTemplate.Input.class,
        CreateTemplate.Output.class,
        Rpc.CALLER,
        parameters);
  }

  private void update(String name, String content) {
    Rpc.call(
        updateTemplate,
        UpdateTemplate.Input.class,
        UpdateTemplate.Output.class,
        Rpc.CALLER,
        "TemplateName",
        name,
        "Content",
        content);
  }

  private void set(String name, String... more) {
    Rpc.call(
        updateTemplateAttributes,
        UpdateTemplateAttributes.Input.class,
        dev.ooslocal.rpc.Nothing.class,
        Rpc.CALLER,
        with(new String[] {"TemplateName", name}, more));
  }

  private List<String> names(String... parameters) {
    return names(list(parameters));
  }

  private static List<String> names(JsonNode page) {
    List<String> names = new ArrayList<>();
    page.get("Templates").forEach(item -> names.add(item.get("TemplateName").stringValue()));
    return names;
  }

  private JsonNode list(String... parameters) {
    return listAs(Rpc.CALLER, parameters);
  }

  private JsonNode listAs(Caller caller, String... parameters) {
    return Rpc.call(
        listTemplates, ListTemplates.Input.class, ListTemplates.Output.class, caller, parameters);
  }

  private static String[] with(String[] parameters, String... more) {
    return Stream.concat(Stream.of(parameters), Stream.of(more)).toArray(String[]::new);
  }
}
