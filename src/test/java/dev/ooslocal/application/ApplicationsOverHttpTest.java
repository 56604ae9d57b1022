package dev.ooslocal.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.clients.Terraform;
import dev.ooslocal.execution.Service;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Applications and their groups as clients see them, through the gate. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ApplicationsOverHttpTest {
  @LocalServerPort private int port;

  private Service service;
  private Terraform terraform;

  @BeforeEach
  void connect() {
    service = new Service(port);
    terraform = new Terraform(port);
  }

  @Test
  void anApplicationLivesAsTerraformHasIt() {
    JsonNode created =
        terraform.call(
            "CreateApplication",
            "ClientToken",
            "tf-app-1",
            "Name",
            "tf-shop",
            "Description",
            "a shop",
            "ResourceGroupId",
            "rg-1",
            "Tags",
            "{\"Created\":\"TF\"}");
    assertThat(created.at("/Application/Name").asString()).isEqualTo("tf-shop");
    JsonNode read = terraform.call("GetApplication", "Name", "tf-shop").get("Application");
    assertThat(read.get("Description").asString()).isEqualTo("a shop");
    assertThat(read.get("ResourceGroupId").asString()).isEqualTo("rg-1");
    assertThat(read.get("ApplicationType").asString()).isEqualTo("Custom");
    assertThat(read.get("Tags")).isEqualTo(Json.parse("{\"Created\":\"TF\"}"));
    assertThat(terraform.call("GetApplication", "Name", "tf-shop").get("Application"))
        .isEqualTo(read);

    JsonNode updated =
        terraform.call(
            "UpdateApplication",
            "Name",
            "tf-shop",
            "Description",
            "another",
            "Tags",
            "{\"For\":\"it\"}");
    assertThat(updated.at("/Application/Description").asString()).isEqualTo("another");
    assertThat(updated.at("/Application/CreatedDate")).isEqualTo(read.get("CreateDate"));
    assertThat(
            service
                .call(
                    "ListTagResources",
                    "ResourceType",
                    "application",
                    "ResourceIds",
                    "[\"tf-shop\"]")
                .at("/TagResources/TagResource/0/TagKey")
                .asString())
        .isEqualTo("For");

    terraform.call("DeleteApplication", "Name", "tf-shop");
    assertThat(terraform.refused(404, "GetApplication", "Name", "tf-shop"))
        .isEqualTo("EntityNotExists.Application");
  }

  @Test
  void aGroupLivesAsTerraformHasIt() {
    terraform.call("CreateApplication", "Name", "tf-parent");
    JsonNode created =
        terraform.call(
            "CreateApplicationGroup",
            "ApplicationName",
            "tf-parent",
            "Name",
            "blue",
            "DeployRegionId",
            "cn-hangzhou",
            "Description",
            "the blue ones",
            "ImportTagKey",
            "colour",
            "ImportTagValue",
            "blue",
            "ClientToken",
            "tf-group-1");
    assertThat(created.at("/ApplicationGroup/ImportTagKey").asString()).isEqualTo("colour");
    String[] it = {"ApplicationName", "tf-parent", "Name", "blue"};
    JsonNode read = terraform.call("GetApplicationGroup", it).get("ApplicationGroup");
    assertThat(read.get("Status").asString()).isEqualTo("Created");
    assertThat(read.get("StatusReason").asString()).isEqualTo("ApplicationGroup is Created.");
    assertThat(terraform.call("GetApplicationGroup", it).get("ApplicationGroup")).isEqualTo(read);
    assertThat(
            terraform.all(
                "ApplicationGroups", "ListApplicationGroups", "ApplicationName", "tf-parent"))
        .hasSize(1);

    assertThat(terraform.refused(409, "DeleteApplication", "Name", "tf-parent"))
        .isEqualTo("DeleteConflict.Application");
    terraform.call("DeleteApplicationGroup", it);
    assertThat(terraform.refused(404, "GetApplicationGroup", it))
        .isEqualTo("EntityNotExists.ApplicationGroup");
    terraform.call("DeleteApplication", "Name", "tf-parent");
  }

  @Test
  void listsTheNewestFirstInPagesAndFiltered() {
    List<String> names = IntStream.range(0, 7).mapToObj(i -> "paged-" + i).toList();
    for (String name : names) {
      service.call(
          "CreateApplication", "Name", name, "Tags", "{\"set\":\"%s\"}".formatted(name.charAt(6)));
    }
    JsonNode first = service.call("ListApplications", "Name", "PAGED", "MaxResults", "5");
    assertThat(names(first)).containsExactly("paged-6", "paged-5", "paged-4", "paged-3", "paged-2");
    JsonNode second =
        service.call(
            "ListApplications",
            "Name",
            "PAGED",
            "MaxResults",
            "5",
            "NextToken",
            first.get("NextToken").asString());
    assertThat(names(second)).containsExactly("paged-1", "paged-0");
    assertThat(second.path("NextToken").asString("")).isEmpty();

    assertThat(names(service.call("ListApplications", "Tags", "{\"set\":\"3\"}")))
        .containsExactly("paged-3");
    assertThat(names(service.call("ListApplications", "Names", "[\"paged-1\",\"none\"]")))
        .containsExactly("paged-1");
    assertThat(
            names(service.call("ListApplications", "Name", "paged", "ApplicationType", "DingTalk")))
        .isEmpty();
    assertThat(service.ask("ListApplications", "NextToken", "x").code())
        .isEqualTo("InvalidParameter");
  }

  @Test
  void keepsHowItIsWatchedInParts() {
    service.call(
        "CreateApplication",
        "Name",
        "watched",
        "AlarmConfig",
        "{\"HealthCheckUrl\":\"/up\",\"ContactGroups\":[\"ops\"]}",
        "ServiceId",
        "service-1",
        "ApplicationSource",
        "{\"Platform\":\"github\"}");
    service.call(
        "UpdateApplication", "Name", "watched", "AlarmConfig", "{\"TemplateIds\":[\"t1\"]}");
    JsonNode read = service.call("GetApplication", "Name", "watched").get("Application");
    assertThat(read.get("AlarmConfig"))
        .isEqualTo(
            Json.parse(
                "{\"HealthCheckUrl\":\"/up\",\"ContactGroups\":[\"ops\"],\"TemplateIds\":[\"t1\"]}"));
    assertThat(read.get("ApplicationType").asString()).isEqualTo("ComputeNest");
    assertThat(read.get("ApplicationSource").asString()).isEqualTo("{\"Platform\":\"github\"}");
    service.call("UpdateApplication", "Name", "watched", "DeleteAlarmRulesBeforeUpdate", "true");
    assertThat(
            service
                .call("GetApplication", "Name", "watched")
                .at("/Application/AlarmConfig")
                .isMissingNode())
        .isTrue();
  }

  @Test
  void anotherAccountAndAnotherRegionSeeNothing() {
    JsonNode first = service.call("CreateApplication", "Name", "mine", "ClientToken", "once");
    assertThat(
            service
                .call("CreateApplication", "Name", "mine", "ClientToken", "once")
                .get("Application"))
        .isEqualTo(first.get("Application"));
    assertThat(service.ask("GetApplication", "Name", "mine", "RegionId", "cn-beijing").code())
        .isEqualTo("EntityNotExists.Application");
    assertThat(names(service.call("ListApplications", "Name", "mine", "RegionId", "cn-beijing")))
        .isEmpty();
    assertThat(service.ask("CreateApplication", "Name", "mine").code())
        .isEqualTo("EntityAlreadyExists.Application");
    assertThat(service.ask("CreateApplication", "Name", "ACS-mine").code())
        .isEqualTo("InvalidParameter");
    assertThat(
            service
                .ask(
                    "CreateApplicationGroup",
                    "ApplicationName",
                    "nobodys",
                    "Name",
                    "g",
                    "DeployRegionId",
                    "cn-hangzhou")
                .code())
        .isEqualTo("EntityNotExists.Application");
  }

  private static List<String> names(JsonNode page) {
    return StreamSupport.stream(page.get("Applications").spliterator(), false)
        .map(one -> one.get("Name").asString())
        .toList();
  }
}
