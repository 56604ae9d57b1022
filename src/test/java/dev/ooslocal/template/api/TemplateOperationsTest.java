package dev.ooslocal.template.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.template.OnRooms;
import dev.ooslocal.template.Rpc;
import dev.ooslocal.template.Templates;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@OnRooms
@Import(TemplateOperationsTest.Running.class)
class TemplateOperationsTest {
  @Autowired CreateTemplate createTemplate;
  @Autowired GetTemplate getTemplate;
  @Autowired UpdateTemplate updateTemplate;
  @Autowired DeleteTemplate deleteTemplate;
  @Autowired DeleteTemplates deleteTemplates;
  @Autowired ListTemplateVersions listTemplateVersions;
  @Autowired ValidateTemplateContent validateTemplateContent;
  @Autowired ListActions listActions;
  @Autowired GetTemplateParameterConstraints constraints;
  @Autowired UpdateTemplateAttributes updateTemplateAttributes;
  @Autowired Templates templates;
  @Autowired InUse inUse;

  @Test
  void createsAndShowsATemplate() {
    JsonNode created = create("Demo", Texts.TIMER, "VersionName", "first", "Tags", "{\"k\":\"v\"}");
    assertThat(created.get("TemplateType").stringValue()).isEqualTo("Automation");
    assertThat(created.get("Template").has("TemplateType")).isFalse();

    JsonNode read = get("Demo");
    assertThat(read.get("Content").stringValue()).isEqualTo(Texts.TIMER);
    JsonNode template = read.get("Template");
    assertThat(template.get("VersionName").stringValue()).isEqualTo("first");
    assertThat(template.get("HasTrigger").booleanValue()).isTrue();
    assertThat(template.get("Tags").get("k").stringValue()).isEqualTo("v");
    assertThat(template.get("CreatedBy").stringValue()).isEqualTo("root(1234567890123456)");
    assertThat(template.get("Hash").stringValue()).isEqualTo(templates.hash(Texts.TIMER));
  }

  @Test
  void refusesATextThatIsNoTemplateWithItsReason() {
    Rpc.assertRefused(() -> create("Demo", "Tasks: ["), "TemplateValidationError", 400);
    Rpc.assertRefused(
        () -> create("Demo", Texts.sleeping("PT1S") + "# " + "x".repeat(65536)),
        "TemplateValidationError",
        400);
  }

  @Test
  void refusesATakenName() {
    create("Demo", Texts.JSON);

    Rpc.assertRefused(() -> create("Demo", Texts.JSON), "EntityAlreadyExists.Template", 409);
  }

  @Test
  void findsPublicTemplatesInAnyCase() {
    assertThat(get("acs-ecs-bulkystartinstances").get("Template").get("TemplateName").stringValue())
        .isEqualTo("ACS-ECS-BulkyStartInstances");
    assertThat(get("acs::ecs::startinstance").get("Template").get("CreatedBy").stringValue())
        .isEqualTo("ACS");
    assertThat(templates.find("1", "cn-hangzhou", "ACS::ECS::STOPINSTANCE", "v1"))
        .hasValueSatisfying(t -> assertThat(t.isPublic()).isTrue());
  }

  @Test
  void knowsNoOtherName() {
    Rpc.assertRefused(() -> get("Nothing"), "EntityNotExists.Template", 404);
    create("Demo", Texts.JSON);
    Rpc.assertRefused(() -> get("Demo", "TemplateVersion", "v2"), "EntityNotExists.Template", 404);
    Rpc.assertRefused(() -> get("Demo", "TemplateVersion", "two"), "EntityNotExists.Template", 404);
  }

  @Test
  void keepsVersionsApart() {
    create("Demo", Texts.JSON);
    assertThat(update("Demo", Texts.TIMER).get("Template").get("TemplateVersion").stringValue())
        .isEqualTo("v2");
    assertThat(update("Demo", Texts.TIMER).get("Template").get("TemplateVersion").stringValue())
        .isEqualTo("v2");

    JsonNode first = get("Demo", "TemplateVersion", "v1");
    assertThat(first.get("Content").stringValue()).isEqualTo(Texts.JSON);
    assertThat(first.get("Template").get("TemplateFormat").stringValue()).isEqualTo("JSON");
    assertThat(first.get("Template").get("HasTrigger").booleanValue()).isFalse();
    assertThat(templates.find(Rpc.CALLER.account(), "cn-hangzhou", "Demo", null))
        .hasValueSatisfying(t -> assertThat(t.version()).isEqualTo("v2"));
  }

  @Test
  void listsVersionsNewestFirstPageByPage() {
    create("Demo", Texts.JSON);
    update("Demo", Texts.TIMER);
    update("Demo", Texts.sleeping("PT2S"));

    JsonNode page = versions("Demo", "MaxResults", "2");
    assertThat(page.get("TemplateVersions").get(0).get("TemplateVersion").stringValue())
        .isEqualTo("v3");
    JsonNode rest =
        versions("Demo", "MaxResults", "2", "NextToken", page.get("NextToken").stringValue());
    assertThat(rest.get("TemplateVersions").size()).isOne();
    assertThat(rest.get("TemplateVersions").get(0).get("TemplateVersion").stringValue())
        .isEqualTo("v1");
    assertThat(rest.has("NextToken")).isFalse();
    assertThat(versions("ACS-ECS-BulkyRunCommand").get("TemplateVersions").size()).isOne();
  }

  @Test
  void keepsATemplateThatHasExecutions() {
    create("Demo", Texts.JSON);
    inUse.names.add("Demo");

    Rpc.assertRefused(() -> delete("Demo", "false"), "DeleteConflict.Template", 409);
    delete("Demo", "true");

    assertThat(inUse.names).isEmpty();
    Rpc.assertRefused(() -> get("Demo"), "EntityNotExists.Template", 404);
    Rpc.assertRefused(() -> delete("Demo", "false"), "EntityNotExists.Template", 404);
  }

  @Test
  void deletesSeveralTemplates() {
    create("One", Texts.JSON);
    create("Two", Texts.JSON);

    Rpc.call(
        deleteTemplates,
        DeleteTemplates.Input.class,
        Nothing.class,
        Rpc.CALLER,
        "TemplateNames",
        "[\"One\",\"Two\",\"One\"]");

    Rpc.assertRefused(() -> get("One"), "EntityNotExists.Template", 404);
    Rpc.assertRefused(() -> get("Two"), "EntityNotExists.Template", 404);
  }

  @Test
  void echoesWhatATextDeclares() {
    JsonNode answer = validate("Content", Texts.TIMER);

    assertThat(answer.get("Parameters").stringValue())
        .isEqualTo("{\"cron\":{\"Type\":\"String\",\"Default\":\"0 0 * * * ?\"}}");
    assertThat(answer.get("Outputs").stringValue()).isEqualTo("{}");
    JsonNode task = answer.get("Tasks").get(0);
    assertThat(task.get("Type").stringValue()).isEqualTo("ACS::TimerTrigger");
    assertThat(task.get("Properties").stringValue()).contains("\"{{ cron }}\"");
  }

  @Test
  void wantsATextOrAnAddressToValidate() {
    Rpc.assertRefused(() -> validate(), "MissingContent", 400);
    Rpc.assertRefused(
        () -> validate("TemplateURL", "ftp://example.com/t.yml"), "InvalidParameter", 400);
  }

  @Test
  void listsAtomsAndProductActions() {
    JsonNode all = actions("MaxResults", "100");
    assertThat(all.get("Actions").size()).isEqualTo(100);
    JsonNode start = actions("OOSActionName", "ecs::startinstance").get("Actions").get(0);
    assertThat(start.get("OOSActionName").stringValue()).isEqualTo("ACS::ECS::StartInstance");
    assertThat(start.get("ActionType").stringValue()).isEqualTo("Product.ECS");
    assertThat(start.get("TemplateVersion").stringValue()).isEqualTo("v1");
    assertThat(start.get("Properties").stringValue()).contains("\"instanceId\":{\"Description\"");
    JsonNode sleep = actions("OOSActionName", "ACS::Sleep").get("Actions").get(0);
    assertThat(sleep.has("TemplateVersion")).isFalse();
  }

  @Test
  void tellsAllowedValuesOfParameters() {
    JsonNode answer =
        Rpc.call(
            constraints,
            GetTemplateParameterConstraints.Input.class,
            GetTemplateParameterConstraints.Output.class,
            Rpc.CALLER,
            "TemplateName",
            "ACS-ECS-BulkyRunCommand");

    assertThat(answer.at("/ParameterConstraints/commandType/AllowedValues").size()).isEqualTo(5);
  }

  @Test
  void showsWithWhomATemplateIsSharedAndWhichVersion() {
    create("Demo", Texts.JSON);
    update("Demo", Texts.TIMER);
    Rpc.call(
        updateTemplateAttributes,
        UpdateTemplateAttributes.Input.class,
        Nothing.class,
        Rpc.CALLER,
        "TemplateName",
        "Demo",
        "SharePermissionAction",
        "Share",
        "AccountIds",
        "[\"2\"]",
        "ShareTemplateVersion",
        "v1");

    assertThat(get("Demo").get("Template").get("SharedAccounts").stringValue())
        .isEqualTo("[\"2\"]");
    Caller other = new Caller("2", "root", "", "cn-hangzhou", "R");
    assertThat(getAs(other, "Demo").get("Content").stringValue()).isEqualTo(Texts.JSON);
    Rpc.assertRefused(
        () -> getAs(other, "Demo", "TemplateVersion", "v2"), "EntityNotExists.Template", 404);
  }

  private JsonNode create(String name, String content, String... more) {
    return Rpc.call(
        createTemplate,
        CreateTemplate.Input.class,
        CreateTemplate.Output.class,
        Rpc.CALLER,
        with(more, "TemplateName", name, "Content", content));
  }

  private JsonNode update(String name, String content) {
    return Rpc.call(
        updateTemplate,
        UpdateTemplate.Input.class,
        UpdateTemplate.Output.class,
        Rpc.CALLER,
        "TemplateName",
        name,
        "Content",
        content);
  }

  private JsonNode get(String name, String... more) {
    return getAs(Rpc.CALLER, name, more);
  }

  private JsonNode getAs(Caller caller, String name, String... more) {
    return Rpc.call(
        getTemplate,
        GetTemplate.Input.class,
        GetTemplate.Output.class,
        caller,
        with(more, "TemplateName", name));
  }

  private void delete(String name, String autoDeleteExecutions) {
    Rpc.call(
        deleteTemplate,
        DeleteTemplate.Input.class,
        Nothing.class,
        Rpc.CALLER,
        "TemplateName",
        name,
        "AutoDeleteExecutions",
        autoDeleteExecutions);
  }

  private JsonNode versions(String name, String... more) {
    return Rpc.call(
        listTemplateVersions,
        ListTemplateVersions.Input.class,
        ListTemplateVersions.Output.class,
        Rpc.CALLER,
        with(more, "TemplateName", name));
  }

  private JsonNode validate(String... parameters) {
    return Rpc.call(
        validateTemplateContent,
        ValidateTemplateContent.Input.class,
        ValidateTemplateContent.Output.class,
        Rpc.CALLER,
        parameters);
  }

  private JsonNode actions(String... parameters) {
    return Rpc.call(
        listActions, ListActions.Input.class, ListActions.Output.class, Rpc.CALLER, parameters);
  }

  private static String[] with(String[] parameters, String... more) {
    return Stream.concat(Stream.of(parameters), Stream.of(more)).toArray(String[]::new);
  }

  @TestConfiguration
  static class Running {
    @Bean
    InUse inUse() {
      return new InUse();
    }
  }

  /** Says that templates are in use. */
  static final class InUse implements Templates.Use {
    final Set<String> names = new HashSet<>();

    @Override
    public boolean isUsed(String account, String region, String templateName) {
      return names.contains(templateName);
    }

    @Override
    public void forget(String account, String region, String templateName) {
      names.remove(templateName);
    }
  }
}
