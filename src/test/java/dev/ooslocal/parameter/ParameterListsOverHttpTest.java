package dev.ooslocal.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.clients.Terraform;
import dev.ooslocal.execution.Service;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Lists of parameters as clients see them, through the gate. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ParameterListsOverHttpTest {
  private static final String DOCKER = "aliyun/services/oos/commands/install_DockerCE_for_linux";

  @LocalServerPort private int port;

  private Service service;
  private Terraform terraform;

  @BeforeEach
  void connect() {
    service = new Service(port);
    terraform = new Terraform(port);
  }

  @Test
  void severalAreReadAtOnceAndByPath() {
    for (String name : List.of("/app/a", "/app/b", "/app/deep/c", "/apple/d")) {
      service.call("CreateParameter", "Name", name, "Type", "String", "Value", "of " + name);
      service.call("CreateSecretParameter", "Name", name, "Value", "secret of " + name);
    }
    JsonNode some = service.call("GetParameters", "Names", "[\"/app/a\",\"nope\",\"/app/a\"]");
    assertThat(names(some)).containsExactly("/app/a");
    assertThat(some.at("/InvalidParameters/0").asString()).isEqualTo("nope");
    JsonNode secrets =
        service.call("GetSecretParameters", "Names.1", "/app/b", "WithDecryption", "true");
    assertThat(secrets.at("/Parameters/0/Value").asString()).isEqualTo("secret of /app/b");

    JsonNode direct = service.call("GetParametersByPath", "Path", "/app");
    assertThat(names(direct)).containsExactly("/app/a", "/app/b");
    assertThat(direct.get("TotalCount").asInt()).isEqualTo(2);
    assertThat(direct.get("MaxResults").asInt()).isEqualTo(10);
    JsonNode deep = service.call("GetSecretParametersByPath", "Path", "/app/", "Recursive", "true");
    assertThat(names(deep)).containsExactly("/app/a", "/app/b", "/app/deep/c");
    assertThat(deep.at("/Parameters/0").has("Value")).isFalse();
    assertThat(names(service.call("ListParameters", "Path", "/app/", "SortField", "Name")))
        .containsExactly("/app/b", "/app/a");
    String eleven = "[" + "\"n\",".repeat(10) + "\"n\"]";
    assertThat(service.ask("GetParameters", "Names", eleven).code()).isEqualTo("InvalidParameter");
  }

  @Test
  void listsFilterSortAndPage() {
    for (int i = 0; i < 7; i++) {
      service.call(
          "CreateParameter",
          "Name",
          "list-" + "cBadFeG".charAt(i),
          "Type",
          i % 2 == 0 ? "String" : "StringList",
          "Value",
          "v",
          "ResourceGroupId",
          i < 3 ? "rg-list" : "",
          "Tags",
          "{\"n\":\"" + i % 3 + "\"}");
    }
    String[] mine = {"Name", "LIST-"};
    assertThat(names(list(mine, "Type", "StringList"))).hasSize(3);
    assertThat(names(list(mine, "ResourceGroupId", "rg-list"))).hasSize(3);
    assertThat(names(list(mine, "Tags", "{\"n\":\"0\"}"))).hasSize(3);
    assertThat(names(list(mine, "Tags", "{\"n\":\"0\"}", "Type", "StringList"))).hasSize(1);
    assertThat(names(list(mine))).first().isEqualTo("list-G");
    for (String field : List.of("Name", "CreatedDate")) {
      for (String order : List.of("Ascending", "Descending")) {
        List<String> paged =
            terraform
                .all(
                    "Parameters",
                    "ListParameters",
                    with(mine, "SortField", field, "SortOrder", order, "MaxResults", "2"))
                .stream()
                .map(p -> p.get("Name").asString())
                .toList();
        assertThat(paged)
            .isEqualTo(names(list(mine, "SortField", field, "SortOrder", order)))
            .hasSize(7);
      }
    }
    assertThat(names(list(mine, "SortField", "Name", "SortOrder", "Ascending")))
        .startsWith("list-a", "list-B", "list-c");
    assertThat(list(mine, "MaxResults", "2").get("TotalCount").asInt()).isEqualTo(7);
    assertThat(service.ask("ListParameters", "NextToken", "bogus").code())
        .isEqualTo("InvalidParameter");
    assertThat(service.ask("ListParameters", "MaxResults", "101").code())
        .isEqualTo("InvalidParameter");
  }

  @Test
  void publicParametersAreEverybodys() {
    assertThat(
            names(
                service.call(
                    "ListParameters", "ShareType", "Public", "Name", "DOCKERce_for_LINUX")))
        .containsExactly(DOCKER);
    JsonNode shown = service.call("GetParameter", "Name", DOCKER).get("Parameter");
    assertThat(shown.get("ShareType").asString()).isEqualTo("Public");
    assertThat(shown.get("CreatedBy").asString()).isEqualTo("ACS");
    assertThat(names(service.call("GetParametersByPath", "Path", "aliyun/services/oos/commands/")))
        .contains(DOCKER, DOCKER.replace("DockerCE", "logtail"))
        .contains("aliyun/services/oos/commands/install_from_linux_repository");
    assertThat(
            service.call("ListParameterVersions", "Name", DOCKER, "ShareType", "Public").at("/Id"))
        .isEqualTo(shown.get("Id"));
    assertThat(service.ask("ListParameterVersions", "Name", DOCKER, "ShareType", "Private").code())
        .isEqualTo("EntityNotExists.Parameter");
    assertThat(service.ask("DeleteParameter", "Name", DOCKER).code())
        .isEqualTo("EntityNotExists.Parameter");
    assertThat(service.ask("UpdateParameter", "Name", DOCKER, "Value", "x").code())
        .isEqualTo("EntityNotExists.Parameter");
  }

  @Test
  void publicParametersNameTheNewestImages() {
    String name = "aliyun/services/ecs/images/linux/almalinux-latest/almalinux_9_2_x64";
    assertThat(
            names(
                service.call(
                    "GetParametersByPath", "Path", "aliyun/services/ecs/", "Recursive", "true")))
        .containsExactly(name);
    String id =
        service.start(
            """
            FormatVersion: OOS-2019-06-01
            Parameters: {image: {Type: String}}
            Tasks:
              - Name: create
                Action: ACS::ExecuteAPI
                Properties:
                  Service: ECS
                  API: RunInstances
                  Parameters: {ImageId: '{{ image }}', InstanceType: ecs.g7.large, VSwitchId: vsw-local0001, SecurityGroupId: sg-local0001}
                Outputs: {ids: {Type: List, ValueSelector: 'InstanceIdSets.InstanceIdSet[]'}}
              - Name: look
                Action: ACS::ExecuteAPI
                Properties: {Service: ECS, API: DescribeInstances, Parameters: {InstanceIds: '{{ create.ids }}'}}
                Outputs: {system: {Type: String, ValueSelector: 'Instances.Instance[].OSName'}}
            Outputs: {system: {Type: String, Value: '{{ look.system }}'}}
            """,
            "Parameters",
            "{\"image\":\"{{ oos:" + name + " }}\"}");
    assertThat(service.until(id, "Success").path("Outputs").asString()).contains("AlmaLinux");
  }

  private JsonNode list(String[] filter, String... more) {
    return service.call("ListParameters", with(filter, more));
  }

  private static String[] with(String[] request, String... more) {
    List<String> all = new ArrayList<>(List.of(request));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static List<String> names(JsonNode answer) {
    List<String> names = new ArrayList<>();
    answer.get("Parameters").forEach(p -> names.add(p.get("Name").asString()));
    return names;
  }
}
