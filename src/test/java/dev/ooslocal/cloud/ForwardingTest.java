package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ooslocal.execution.Service;
import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Templates whose calls go to another endpoint, for which a server of this test stands. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ForwardingTest {
  private static final List<String> ASKED = new CopyOnWriteArrayList<>();
  private static final HttpServer ELSEWHERE = started();

  @TempDir static Path folder;

  @LocalServerPort private int port;
  @Autowired private CallJournal journal;
  private Service service;

  @DynamicPropertySource
  static void forward(DynamicPropertyRegistry settings) throws IOException {
    String url = "http://127.0.0.1:" + ELSEWHERE.getAddress().getPort();
    Path tape = folder.resolve("cr.jsonl");
    Files.writeString(
        tape,
        """
        {"call":{"service":"CR","api":"GetRepository","region":"cn-hangzhou","parameters":{"RepoName":"web"}},"outcome":{"body":{"Stars":7}}}
        """);
    settings.add("oos.out.allow", () -> "127.0.0.1");
    settings.add("oos.cloud.forward.ecs.url", () -> url);
    settings.add("oos.cloud.forward.ecs.version", () -> "2014-05-26");
    settings.add("oos.cloud.forward.ecs.access-key-id", () -> "LTAIreal");
    settings.add("oos.cloud.forward.ecs.access-key-secret", () -> "realsecret");
    settings.add("oos.cloud.forward.kms.url", () -> url);
    settings.add("oos.cloud.forward.kms.version", () -> "2016-01-20");
    settings.add("oos.cloud.forward.kms.mode", () -> "record");
    settings.add("oos.cloud.forward.kms.file", () -> folder.resolve("kms.jsonl").toString());
    settings.add("oos.cloud.forward.cr.mode", () -> "replay");
    settings.add("oos.cloud.forward.cr.file", tape::toString);
    settings.add("oos.cloud.forward.nas.url", () -> "http://10.255.255.1.invalid");
    settings.add("oos.cloud.forward.nas.version", () -> "2017-06-26");
  }

  @AfterAll
  static void stop() {
    ELSEWHERE.stop(0);
  }

  @BeforeEach
  void connect() {
    service = new Service(port);
    ASKED.clear();
    journal.clear();
  }

  @Test
  void aCallGoesThereSignedAndItsAnswerComesBack() {
    JsonNode ended = run("ECS", "DescribeThing", "{ThingName: a b}", ".Echo");
    assertThat(ended.path("Status").asString()).as(ended.toString()).isEqualTo("Success");
    assertThat(Json.parse(ended.path("Outputs").asString()).path("found").asString())
        .isEqualTo("DescribeThing");
    assertThat(ASKED)
        .singleElement()
        .asString()
        .contains("ThingName=a%20b", "Version=2014-05-26", "AccessKeyId=LTAIreal", "Signature=")
        .doesNotContain("realsecret");
    assertThat(journal.list(CallJournal.Filter.NONE).calls())
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.path("answeredBy").asString()).isEqualTo("forwarded");
              assertThat(call.at("/answer/Echo").asString()).isEqualTo("DescribeThing");
              assertThat(call.path("attempt").asInt()).isEqualTo(1);
            });
  }

  @Test
  void anErrorFailsTheTaskWithTheProductsCode() {
    JsonNode ended = run("ECS", "RefuseThing", "{}", ".Echo");
    assertThat(ended.path("Status").asString()).isEqualTo("Failed");
    assertThat(ended.path("StatusMessage").asString()).contains("Thing.NotFound");
    assertThat(journal.list(CallJournal.Filter.NONE).calls().getFirst().at("/error/code"))
        .isEqualTo(Json.string("Thing.NotFound"));
  }

  @Test
  void anEndpointThatDoesNotAnswerFailsTheTaskAndSaysSo() {
    JsonNode ended = run("NAS", "DescribeFileSystems", "{}", ".Echo");
    assertThat(ended.path("StatusMessage").asString())
        .contains("http://10.255.255.1.invalid did not answer");
  }

  @Test
  void whatIsRecordedHoldsNoSecrets() throws IOException {
    run("KMS", "Encrypt", "{Password: hush, Plaintext: x}", ".Echo");
    assertThat(Files.readString(folder.resolve("kms.jsonl")))
        .contains("\"api\":\"Encrypt\"", "\"Echo\":\"Encrypt\"", "\"Password\":\"******\"")
        .doesNotContain("hush");
  }

  @Test
  void aRecordingAnswersWithoutAnybodyBeingAsked() {
    JsonNode ended = run("CR", "GetRepository", "{RepoName: web}", ".Stars");
    assertThat(Json.parse(ended.path("Outputs").asString()).path("found").asString())
        .isEqualTo("7");
    assertThat(run("CR", "GetRepository", "{RepoName: db}", ".Stars").path("StatusMessage"))
        .asString()
        .contains("holds no answer to CR GetRepository");
    assertThat(ASKED).isEmpty();
  }

  private JsonNode run(String product, String api, String parameters, String selector) {
    String id =
        service.start(
            """
            FormatVersion: OOS-2019-06-01
            Tasks:
              - Name: ask
                Action: ACS::ExecuteAPI
                Properties: {Service: %s, API: %s, Parameters: %s}
                Outputs: {found: {Type: String, ValueSelector: %s}}
            Outputs: {found: {Type: String, Value: '{{ ask.found }}'}}
            """
                .formatted(product, api, parameters, selector));
    service.eventually(
        () ->
            assertThat(service.execution(id).path("Status").asString()).isIn("Success", "Failed"));
    return service.execution(id);
  }

  private static HttpServer started() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", ForwardingTest::answer);
      server.start();
      return server;
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    ASKED.add(query);
    String action = query.replaceFirst("(?:.*&)?Action=([^&]*).*", "$1");
    boolean refused = action.startsWith("Refuse");
    ObjectNode body = Json.object().put("RequestId", "R-1");
    if (refused) {
      body.put("Code", "Thing.NotFound").put("Message", "There is no such thing.");
    } else {
      body.put("Echo", action);
    }
    byte[] bytes = Json.text(body).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(refused ? 404 : 200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
