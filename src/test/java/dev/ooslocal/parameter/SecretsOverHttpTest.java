package dev.ooslocal.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.clients.Terraform;
import dev.ooslocal.execution.Service;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Secret parameters as clients see them, through the gate. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SecretsOverHttpTest {
  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  private Service service;
  private Terraform terraform;

  @BeforeEach
  void connect() {
    service = new Service(port);
    terraform = new Terraform(port);
  }

  @Test
  void aSecretLivesAsTerraformHasIt() {
    terraform.call(
        "CreateSecretParameter",
        "Name",
        "tf-secret",
        "Type",
        "Secret",
        "Value",
        "first-secret",
        "Tags",
        "{\"a\":\"1\"}",
        "Constraints",
        "{\"MinLength\":3}",
        "KeyId",
        "key-1",
        "DKMSInstanceId",
        "kst-1");
    JsonNode read = terraform.call("GetSecretParameter", "Name", "tf-secret").get("Parameter");
    assertThat(read.has("Value")).isFalse();
    assertThat(read.get("KeyId").asString()).isEqualTo("key-1");
    assertThat(read.get("DKMSInstanceId").asString()).isEqualTo("kst-1");
    assertThat(tags("tf-secret")).containsExactly("a=1");

    terraform.call(
        "UpdateSecretParameter",
        "Name",
        "tf-secret",
        "Value",
        "second-secret",
        "Tags",
        "{\"b\":\"2\"}");
    assertThat(tags("tf-secret")).containsExactly("b=2");
    JsonNode clear =
        terraform
            .call("GetSecretParameter", "Name", "tf-secret", "WithDecryption", "true")
            .get("Parameter");
    assertThat(clear.get("Value").asString()).isEqualTo("second-secret");
    JsonNode versions =
        terraform.call(
            "ListSecretParameterVersions", "Name", "tf-secret", "WithDecryption", "true");
    assertThat(versions.at("/ParameterVersions/1/Value").asString()).isEqualTo("first-secret");
    assertThat(versions.get("TotalCount").asInt()).isEqualTo(2);
    assertThat(terraform.all("Parameters", "ListSecretParameters", "Name", "tf-sec")).hasSize(1);

    terraform.call("DeleteSecretParameter", "Name", "tf-secret");
    assertThat(terraform.refused(404, "GetSecretParameter", "Name", "tf-secret"))
        .isEqualTo("EntityNotExists.Parameter");
    assertThat(
            terraform.refused(
                404,
                "ListTagResources",
                "ResourceType",
                "secretparameter",
                "ResourceIds.1",
                "tf-secret"))
        .isEqualTo("InvalidResourceId.NotFound");
  }

  @Test
  void secretsAreSealedAtRestAndHiddenFromTheJournal() {
    service.call("CreateSecretParameter", "Name", "sealed", "Value", "open-sesame-42");
    service.call("CreateParameter", "Name", "sealed", "Type", "String", "Value", "not secret");
    for (String column :
        List.of(
            "content from stored_parameter",
            "content from parameter_version",
            "answer from client_token")) {
      String kept = jdbc.sql("select " + column).query(String.class).list().toString();
      assertThat(kept).doesNotContain("open-sesame-42");
    }
    assertThat(jdbc.sql("select content from stored_parameter").query(String.class).list())
        .contains("not secret");
    String journal = service.fetch("_oos/requests?limit=20").toString();
    assertThat(journal).contains("CreateSecretParameter").doesNotContain("open-sesame-42");
  }

  private List<String> tags(String secret) {
    List<String> tags = new ArrayList<>();
    terraform
        .call("ListTagResources", "ResourceType", "secretparameter", "ResourceIds.1", secret)
        .at("/TagResources/TagResource")
        .forEach(t -> tags.add(t.get("TagKey").asString() + "=" + t.get("TagValue").asString()));
    return tags;
  }
}
