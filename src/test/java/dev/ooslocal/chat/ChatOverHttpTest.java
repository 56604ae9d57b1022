package dev.ooslocal.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.clients.Terraform;
import dev.ooslocal.execution.Service;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Chat configurations as clients see them, through the gate. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ChatOverHttpTest {
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
  void aConfigurationLivesItsLife() {
    JsonNode made =
        terraform.call(
            "CreateChatConfiguration",
            "Name",
            "chatops",
            "Type",
            "DingTalk",
            "RamRole",
            "OOSServiceRole",
            "ResourceGroupId",
            "rg-1",
            "Configuration",
            "{\"DingTalkClientId\":\"ding1\",\"DingTalkClientSecret\":\"chat-secret-8\"}");
    assertThat(made.at("/ChatConfiguration/Name").asString()).isEqualTo("chatops");
    assertThat(service.ask("CreateChatConfiguration", "Name", "chatops", "Type", "WeChat").code())
        .isEqualTo("EntityAlreadyExists.ChatConfiguration");

    JsonNode read = shown();
    assertThat(Json.parse(read.get("Configuration").asString()))
        .isEqualTo(
            Json.parse("{\"DingTalkClientId\":\"ding1\",\"DingTalkClientSecret\":\"******\"}"));
    assertThat(read.get("Outputs").asString()).contains("webhook");
    assertThat(read.get("ResourceGroupId").asString()).isEqualTo("rg-1");
    assertThat(shown()).isEqualTo(read);

    service.call(
        "UpdateChatConfiguration",
        "Name",
        "chatops",
        "RamRole",
        "Other",
        "Configuration",
        "{\"DingTalkClientId\":\"ding2\",\"DingTalkClientSecret\":\"******\"}");
    assertThat(shown().get("RamRole").asString()).isEqualTo("Other");
    assertThat(shown().get("Type").asString()).isEqualTo("DingTalk");
    assertThat(shown().get("Configuration").asString()).contains("ding2");
    String kept =
        jdbc.sql("select settings from chat_configuration").query(String.class).list().toString();
    assertThat(kept).doesNotContain("chat-secret-8").doesNotContain("ding2");
    assertThat(service.fetch("_oos/requests?limit=20").toString()).doesNotContain("chat-secret-8");

    service.call("CreateChatConfiguration", "Name", "other", "Type", "WeChat");
    assertThat(names()).containsExactly("chatops", "other");
    assertThat(names("Filters.1.Name", "type", "Filters.1.Value", "WeChat"))
        .containsExactly("other");
    assertThat(names("RegionId", "cn-beijing")).isEmpty();
    assertThat(
            service
                .ask("ListChatConfigurations", "Filters.1.Name", "colour", "Filters.1.Value", "x")
                .code())
        .isEqualTo("InvalidParameter");

    assertThat(
            terraform.call("DeleteChatConfiguration", "Name", "chatops").get("Content").asString())
        .isEqualTo("Chat configuration deleted successfully.");
    assertThat(terraform.refused(404, "GetChatConfiguration", "Name", "chatops"))
        .isEqualTo("EntityNotExists.ChatConfiguration");
    assertThat(service.ask("GetChatConfiguration").code()).isEqualTo("MissingName");
    service.call("DeleteChatConfiguration", "Name", "other");
  }

  private List<String> names(String... filter) {
    return service
        .call("ListChatConfigurations", filter)
        .get("ChatConfigurations")
        .valueStream()
        .map(c -> c.get("Name").asString())
        .toList();
  }

  private JsonNode shown() {
    return service.call("GetChatConfiguration", "Name", "chatops").get("ChatConfiguration");
  }
}
