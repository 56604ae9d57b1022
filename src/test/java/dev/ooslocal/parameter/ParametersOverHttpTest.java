package dev.ooslocal.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.clients.Terraform;
import dev.ooslocal.execution.Service;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Parameters as clients see them, through the gate. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ParametersOverHttpTest {
  @LocalServerPort private int port;

  private Service service;
  private Terraform terraform;

  @BeforeEach
  void connect() {
    service = new Service(port);
    terraform = new Terraform(port);
  }

  @Test
  void aParameterLivesAsTerraformHasIt() {
    JsonNode created =
        terraform.call(
            "CreateParameter",
            "ClientToken",
            "tf-1",
            "Constraints",
            "{\"AllowedValues\":[\"blue\",\"green\"]}",
            "Description",
            "colour",
            "Name",
            "tf-colour",
            "ResourceGroupId",
            "rg-1",
            "Tags",
            "{\"Created\":\"TF\",\"For\":\"OosParameter\"}",
            "Type",
            "String",
            "Value",
            "blue");
    assertThat(created.at("/Parameter/Name").asString()).isEqualTo("tf-colour");
    assertThat(created.at("/Parameter").has("Value")).isFalse();

    JsonNode read = terraform.call("GetParameter", "Name", "tf-colour").get("Parameter");
    assertThat(read.get("Id").asString()).matches("p-[0-9a-f]{20}");
    assertThat(read.get("Value").asString()).isEqualTo("blue");
    assertThat(read.get("Constraints").asString())
        .isEqualTo("{\"AllowedValues\":[\"blue\",\"green\"]}");
    assertThat(read.get("Tags"))
        .isEqualTo(Json.parse("{\"Created\":\"TF\",\"For\":\"OosParameter\"}"));
    assertThat(read.get("ParameterVersion").isInt()).isTrue();
    assertThat(read.get("ShareType").asString()).isEqualTo("Private");
    assertThat(read.get("CreatedBy").asString()).isEqualTo("root(1234567890123456)");
    assertThat(terraform.call("GetParameter", "Name", "tf-colour").get("Parameter"))
        .isEqualTo(read);

    JsonNode updated =
        terraform.call(
            "UpdateParameter",
            "Name",
            "tf-colour",
            "Value",
            "green",
            "Description",
            "other",
            "Tags",
            "{\"For\":\"it\"}");
    assertThat(updated.at("/Parameter/ParameterVersion").asInt()).isEqualTo(2);
    assertThat(updated.at("/Parameter/Tags").asString()).isEqualTo("{\"For\":\"it\"}");

    List<JsonNode> listed =
        terraform.all("Parameters", "ListParameters", "RegionId", "cn-hangzhou", "Name", "TF-COL");
    assertThat(listed).hasSize(1);
    assertThat(listed.getFirst().get("ParameterVersion").asString()).isEqualTo("2");
    assertThat(listed.getFirst().get("ParameterVersion").isString()).isTrue();

    terraform.call("DeleteParameter", "Name", "tf-colour");
    assertThat(terraform.refused(404, "GetParameter", "Name", "tf-colour"))
        .isEqualTo("EntityNotExists.Parameter");
    assertThat(terraform.refused(404, "DeleteParameter", "Name", "tf-colour"))
        .isEqualTo("EntityNotExists.Parameter");
    assertThat(terraform.all("Parameters", "ListParameters", "Name", "tf-colour")).isEmpty();
  }

  @Test
  void valuesMustFulfilTheConstraintsAndAreNotToldBack() {
    String[] colour = {
      "Name", "ruled", "Type", "StringList", "Constraints", "{\"AllowedPattern\":\"[a-z]+\"}"
    };
    assertThat(refusal("CreateParameter", colour, "Value", "a,B"))
        .isEqualTo(
            "The parameter Value is invalid: it breaks the constraints: it does not match"
                + " AllowedPattern");
    service.call("CreateParameter", with(colour, "Value", "a,b"));
    assertThat(refusal("UpdateParameter", new String[] {"Name", "ruled"}, "Value", "a,9"))
        .contains("AllowedPattern");
    assertThat(refusal("CreateParameter", colour, "Value", "a"))
        .isEqualTo("The specified parameter ruled already exists.");
    String[] other = {"Name", "other-rules", "Type", "String", "Value", "v"};
    for (String wrong :
        List.of(
            "[]",
            "{\"Max\":1}",
            "{\"MinLength\":5,\"MaxLength\":2}",
            "{\"AllowedPattern\":\"(\"}",
            "{\"AllowedValues\":\"v\"}",
            "{\"MinLength\":\"x\"}",
            "{\"MinLength\":2}",
            "{\"MaxLength\":0}",
            "{\"AllowedValues\":[\"w\"]}")) {
      assertThat(service.ask("CreateParameter", with(other, "Constraints", wrong)).code())
          .as(wrong)
          .isEqualTo("InvalidParameter");
    }
    String endless = "{\"AllowedPattern\":\"(a*)(a*)(a*)(a*)(a*)(a*)(a*)b\"}";
    String[] long1 = {"Name", "endless", "Type", "String", "Constraints", endless};
    assertThat(refusal("CreateParameter", long1, "Value", "a".repeat(60))).contains("too long");
  }

  @Test
  void refusesNamesThatAreNotAllowed() {
    for (String name :
        List.of("ACS-x", "aliyun/x", "Alibaba", "alicloud1", "OOSmine", "a b", "ü")) {
      assertThat(
              service.ask("CreateParameter", "Name", name, "Type", "String", "Value", "v").code())
          .as(name)
          .isEqualTo("InvalidParameter");
    }
    assertThat(service.ask("CreateParameter", "Type", "String", "Value", "v").code())
        .isEqualTo("MissingName");
    assertThat(service.ask("CreateParameter", "Name", "n", "Type", "Secret", "Value", "v").code())
        .isEqualTo("InvalidParameter");
    assertThat(service.ask("CreateSecretParameter", "Name", "x".repeat(181), "Value", "v").code())
        .isEqualTo("InvalidParameter");
  }

  @Test
  void versionsAreKeptAndPaged() {
    service.call("CreateParameter", "Name", "many", "Type", "String", "Value", "v1");
    for (int i = 2; i <= 103; i++) {
      service.call("UpdateParameter", "Name", "many", "Value", "v" + i);
    }
    assertThat(value("many", "103")).isEqualTo("v103");
    assertThat(value("many", "4")).isEqualTo("v4");
    assertThat(service.ask("GetParameter", "Name", "many", "ParameterVersion", "3").code())
        .isEqualTo("EntityNotExists.Parameter");
    assertThat(service.ask("GetParameter", "Name", "many", "ParameterVersion", "0").code())
        .isEqualTo("InvalidParameter");
    List<JsonNode> versions =
        terraform.all(
            "ParameterVersions", "ListParameterVersions", "Name", "many", "MaxResults", "30");
    assertThat(versions).hasSize(100);
    assertThat(versions.getFirst().get("ParameterVersion").asInt()).isEqualTo(103);
    assertThat(versions.getLast().get("Value").asString()).isEqualTo("v4");
    service.call("DeleteParameter", "Name", "many");
  }

  @Test
  void anotherRegionHasParametersOfItsOwn() {
    service.call("CreateParameter", "Name", "here", "Type", "String", "Value", "v");
    String[] there = {"Name", "here", "RegionId", "cn-beijing"};
    assertThat(service.ask("GetParameter", there).code()).isEqualTo("EntityNotExists.Parameter");
    assertThat(names(service.call("ListParameters", "RegionId", "cn-beijing"))).isEmpty();
    service.call("CreateParameter", with(there, "Type", "String", "Value", "there"));
    assertThat(value("here", "1")).isEqualTo("v");
    service.call("DeleteParameter", there);
    assertThat(value("here", "1")).isEqualTo("v");
  }

  @Test
  void aClientTokenMakesOneParameter() {
    String[] request = {
      "Name", "once", "Type", "String", "Value", "v", "ClientToken", "token-once"
    };
    JsonNode first = service.call("CreateParameter", request);
    assertThat(service.call("CreateParameter", request)).isEqualTo(first);
    request[5] = "other";
    assertThat(service.ask("CreateParameter", request).code())
        .isEqualTo("IdempotentParameterMismatch");
  }

  @Test
  void tagsAndResourceGroupsGoThroughTheTagRoom() {
    service.call("CreateParameter", "Name", "tagged", "Type", "String", "Value", "v");
    service.call(
        "TagResources",
        "ResourceType",
        "parameter",
        "ResourceIds",
        "[\"tagged\"]",
        "Tags",
        "{\"k\":\"v\"}");
    service.call(
        "ChangeResourceGroup",
        "ResourceType",
        "parameter",
        "ResourceId",
        "tagged",
        "NewResourceGroupId",
        "rg-new");
    JsonNode read = service.call("GetParameter", "Name", "tagged").get("Parameter");
    assertThat(read.at("/Tags/k").asString()).isEqualTo("v");
    assertThat(read.get("ResourceGroupId").asString()).isEqualTo("rg-new");
    assertThat(service.ask("GetParameter", "Name", "tagged", "ResourceGroupId", "rg-old").code())
        .isEqualTo("EntityNotExists.Parameter");
    service.call("GetParameter", "Name", "tagged", "ResourceGroupId", "rg-new");
    service.call("DeleteParameter", "Name", "tagged");
    service.call("CreateParameter", "Name", "tagged", "Type", "String", "Value", "v");
    assertThat(service.call("GetParameter", "Name", "tagged").at("/Parameter/Tags").isEmpty())
        .isTrue();
  }

  private String value(String name, String version) {
    return service
        .call("GetParameter", "Name", name, "ParameterVersion", version)
        .at("/Parameter/Value")
        .asString();
  }

  private String refusal(String action, String[] request, String... more) {
    return service.ask(action, with(request, more)).message();
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
