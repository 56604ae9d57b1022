package dev.ooslocal.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.execution.Local;
import dev.ooslocal.execution.Service;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** State configurations, and the inventory they collect, over HTTP. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class StateConfigurationsOverHttpTest {
  private static final String TEMPLATE = "ACS-ECS-InventoryDataCollection";
  private static final String POLICY =
      "{\"policy\":{\"ACS:Application\":{\"Collection\":\"Enabled\"},"
          + "\"ACS:InstanceInformation\":{\"Collection\":\"Enabled\"}}}";
  private static final String ALL =
      "{\"ResourceType\":\"ALIYUN::ECS::Instance\",\"Filters\":[{\"Type\":\"All\"}]}";

  @LocalServerPort private int port;
  private Service service;

  @BeforeEach
  void startOver() {
    service = new Service(port);
    new Local(port).post("reset", "");
  }

  private static String[] given(String parameters, String targets, String schedule) {
    return new String[] {
      "TemplateName",
      TEMPLATE,
      "Parameters",
      parameters,
      "Targets",
      targets,
      "ScheduleType",
      "rate",
      "ScheduleExpression",
      schedule,
      "ConfigureMode",
      "ApplyOnly",
      "Tags",
      "{\"team\":\"web\"}"
    };
  }

  @Test
  void doesNotChangeWhatHasLostItsTemplate() {
    service.call(
        "CreateTemplate",
        "TemplateName",
        "kept",
        "Content",
        service.call("GetTemplate", "TemplateName", TEMPLATE).path("Content").asString());
    String[] given = given(POLICY, ALL, "1 hour");
    given[1] = "kept";
    String id =
        service
            .call("CreateStateConfiguration", given)
            .at("/StateConfiguration/StateConfigurationId")
            .asString();
    service.call("DeleteTemplate", "TemplateName", "kept");
    assertThat(
            service
                .ask(
                    "UpdateStateConfiguration",
                    "StateConfigurationId",
                    id,
                    "ScheduleExpression",
                    "2 hours")
                .code())
        .isEqualTo("EntityNotExists.Template");
  }

  @Test
  void collectsInventoryAndLivesAsTerraformLetsItLive() {
    JsonNode made =
        service
            .call("CreateStateConfiguration", given(POLICY, ALL, "1 hour"))
            .path("StateConfiguration");
    String id = made.path("StateConfigurationId").asString();
    assertThat(id).startsWith("sc-");
    assertThat(made.at("/Parameters/policy").isObject()).isTrue();

    JsonNode listed =
        service
            .call(
                "ListStateConfigurations",
                "StateConfigurationIds",
                "[\"" + id + "\"]",
                "Tags",
                "{\"team\":\"web\"}")
            .path("StateConfigurations");
    assertThat(listed.size()).isEqualTo(1);
    assertThat(listed.at("/0/Parameters").asString()).isEqualTo(POLICY);
    assertThat(listed.at("/0/Targets").asString()).isEqualTo(ALL);

    JsonNode entries = entries("i-local0001", "ACS:Application");
    assertThat(entries.has("CaptureTime")).isTrue();
    assertThat(entries.at("/Entries/1/Name").asString()).isEqualTo("openssl");
    assertThat(
            entries("i-local0001", "ACS:InstanceInformation").at("/Entries/0/IpAddress").asString())
        .isEqualTo("172.16.0.11");
    assertThat(entries("i-local0003", "ACS:Application").has("CaptureTime"))
        .as("of one that is stopped")
        .isFalse();
    assertThat(entries("i-local0001", "ACS:Network").path("Entries").size()).isZero();
    assertThat(
            service
                .call(
                    "ListInventoryEntries",
                    "RegionId",
                    "cn-beijing",
                    "InstanceId",
                    "i-local0001",
                    "TypeName",
                    "ACS:Application")
                .has("CaptureTime"))
        .isFalse();

    JsonNode counted = service.call("SearchInventory", "Aggregator.1", "ACS:Application.Name");
    assertThat(counted.at("/Entities/1/ACS:Application.Name").asString()).isEqualTo("openssl");
    assertThat(counted.at("/Entities/1/Count").asInt()).isEqualTo(2);

    JsonNode changed =
        service.call("UpdateStateConfiguration", "StateConfigurationId", id, "Description", "d");
    assertThat(changed.at("/StateConfiguration/0/Description").asString()).isEqualTo("d");
    service.call("DeleteStateConfigurations", "StateConfigurationIds", "[\"" + id + "\"]");
    assertThat(
            service
                .call("ListStateConfigurations", "StateConfigurationIds", "[\"" + id + "\"]")
                .path("StateConfigurations")
                .size())
        .isZero();
  }

  private JsonNode entries(String instance, String type) {
    return service.call("ListInventoryEntries", "InstanceId", instance, "TypeName", type);
  }

  static Stream<Arguments> searches() {
    return Stream.of(
        Arguments.of("ACS:InstanceInformation.InstanceId", "Equal", "i-local0001", 1),
        Arguments.of("ACS:InstanceInformation.InstanceId", "NotEqual", "i-local0001", 1),
        Arguments.of("ACS:InstanceInformation.InstanceId", "BeginWith", "i-local", 2),
        Arguments.of("ACS:InstanceInformation.InstanceId", "LessThan", "i-local0002", 1),
        Arguments.of("ACS:InstanceInformation.InstanceId", "GreaterThan", "i-local0001", 1),
        Arguments.of("ACS:Application.Name", "Exist", "x", 2),
        Arguments.of("ACS:Application.Publisher", "Equal", "nobody", 0));
  }

  @ParameterizedTest
  @MethodSource("searches")
  void searches(String name, String operator, String value, int found) {
    service.call("CreateStateConfiguration", given(POLICY, ALL, "2 days"));
    JsonNode answer =
        service.call(
            "SearchInventory",
            "Filter.1.Name",
            name,
            "Filter.1.Operator",
            operator,
            "Filter.1.Value.1",
            value);
    assertThat(answer.path("Entities").size()).isEqualTo(found);
  }

  @Test
  void showsTheSchema() {
    assertThat(service.call("GetInventorySchema").path("Schemas").size()).isEqualTo(8);
    JsonNode one =
        service.call("GetInventorySchema", "TypeName", "ACS:Network", "Aggregator", "true");
    assertThat(one.at("/Schemas/0/Attributes").size()).isEqualTo(3);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("InvalidParameter", given(POLICY, ALL, "29 minutes")),
        Arguments.of("InvalidParameter", given(POLICY, "{}", "1 hour")),
        Arguments.of("InvalidParameter", given("{}", ALL, "1 hour")),
        Arguments.of(
            "InvalidParameter",
            given("{\"policy\":{\"ACS:Disk\":{\"Collection\":\"Enabled\"}}}", ALL, "1 hour")));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refuses(String code, String[] parameters) {
    assertThat(service.ask("CreateStateConfiguration", parameters).body().path("Code").asString())
        .isEqualTo(code);
  }

  @Test
  void refusesTemplatesOfAnotherTypeAndConfigurationsThatAreNotThere() {
    String[] other = given(POLICY, ALL, "1 hour");
    other[1] = "ACS-ECS-BulkyStartInstances";
    assertThat(service.ask("CreateStateConfiguration", other).body().path("Code").asString())
        .isEqualTo("TemplateValidationError");
    assertThat(
            service
                .ask("UpdateStateConfiguration", "StateConfigurationId", "sc-none")
                .body()
                .path("Code")
                .asString())
        .isEqualTo("EntityNotExists.StateConfiguration");
  }
}
