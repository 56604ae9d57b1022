package dev.ooslocal.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ooslocal.OosLocal;
import dev.ooslocal.execution.Service;
import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The built-in actions that send messages to a DingTalk group, with a group of our own. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class DingTalkWebhookTest {
  private final List<JsonNode> messages = new CopyOnWriteArrayList<>();
  @LocalServerPort private int port;
  private HttpServer group;

  @BeforeEach
  void open() throws IOException {
    group = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    group.createContext("/robot/send", this::arrived);
    group.start();
  }

  @AfterEach
  void close() {
    group.stop(0);
  }

  @Test
  void aNotificationArrives() {
    Service service = new Service(port);
    String id = start(service, "ACS::Notify::DingTalkWebhook");

    service.until(id, "Success");

    assertThat(messages).hasSize(1);
    assertThat(messages.getFirst().path("msgtype").asString()).isEqualTo("text");
    assertThat(messages.getFirst().at("/text/content").asString()).isEqualTo("released");
  }

  @Test
  void whoIsAskedHearsOfItAndDecides() {
    Service service = new Service(port);
    String id = start(service, "ACS::Approve::DingTalkWebhook");
    service.until(id, "Waiting");
    service.eventually(() -> assertThat(messages).hasSize(1));
    assertThat(messages.getFirst().at("/text/content").asString()).startsWith("released");

    service.call("NotifyExecution", "ExecutionId", id, "NotifyType", "Approve");

    service.until(id, "Success");
  }

  private String start(Service service, String action) {
    String address = "http://127.0.0.1:" + group.getAddress().getPort() + "/robot/send";
    return service
        .call(
            "StartExecution",
            "TemplateName",
            action,
            "Parameters",
            "{\"webhook\":\"" + address + "\",\"text\":{\"content\":\"released\"}}")
        .at("/Execution/ExecutionId")
        .asString();
  }

  private void arrived(HttpExchange exchange) throws IOException {
    messages.add(Json.parse(new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    byte[] answer = "{\"errcode\":0,\"errmsg\":\"ok\"}".getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    try (exchange) {
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }
}
