package dev.ooslocal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The whole service with a seed folder: a seeded template runs, and a reset starts over. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServiceTest {
  private static final String TEMPLATE =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: pick
          Action: ACS::SelectTargets
          Properties:
            ResourceType: ALIYUN::ECS::Instance
            Filters: [{Type: ResourceIds, ResourceIds: [i-seeded]}]
          Outputs:
            ids: {Type: List, ValueSelector: 'Instances.Instance[].InstanceId'}
        - Name: ask
          Action: ACS::WaitFor
          DelayType: Constant
          Delay: 1
          Properties:
            Service: FOO
            API: Bar
            Parameters: {Id: '{{ pick.ids }}'}
            PropertySelector: .ratio
            DesiredValues: [1.5]
      Outputs:
        ids: {Type: List, Value: '{{ pick.ids }}'}
      """;

  @TempDir static Path seeds;

  @LocalServerPort private int port;
  private final HttpClient client = HttpClient.newHttpClient();

  @DynamicPropertySource
  static void seedFolder(DynamicPropertyRegistry settings) throws IOException {
    Files.createDirectories(seeds.resolve("templates"));
    Files.createDirectories(seeds.resolve("stubs"));
    Files.writeString(seeds.resolve("templates/Seeded.yml"), TEMPLATE);
    Files.writeString(seeds.resolve("cloud.yml"), "instances:\n  - id: i-seeded\n");
    Files.writeString(
        seeds.resolve("stubs/foo.json"),
        "{\"service\":\"FOO\",\"api\":\"Bar\",\"answers\":"
            + "[{\"error\":{\"code\":\"Busy\"}},{\"body\":{\"ratio\":1.5}}]}");
    settings.add("oos.seed.dir", seeds::toString);
  }

  @BeforeEach
  void isReady() {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> send("GET", "/_oos/ready", "").statusCode() == 200);
  }

  @Test
  void runsASeededTemplateAndForgetsItInAReset() throws Exception {
    String id = start();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> execution(id).path("Status").asString().equals("Success"));
    assertThat(execution(id).path("Outputs").asString()).isEqualTo("{\"ids\":[\"i-seeded\"]}");
    JsonNode calls = Json.parse(send("GET", "/_oos/cloud/calls?service=FOO", "").body());
    assertThat(calls.path("total").asInt()).isEqualTo(2);

    assertThat(send("POST", "/_oos/reset", "").statusCode()).isEqualTo(204);
    assertThat(call("ListExecutions", "").path("Executions")).isEmpty();
    assertThat(Json.parse(send("GET", "/_oos/cloud/calls", "").body()).path("total").asInt())
        .isZero();
    assertThat(call("GetTemplate", "TemplateName=Seeded").path("Content").asString())
        .isEqualTo(TEMPLATE);
    assertThat(start()).startsWith("exec-");
  }

  @Test
  void leavesTheSeedsOutWhenAsked() throws Exception {
    assertThat(send("POST", "/_oos/reset?seed=false", "").statusCode()).isEqualTo(204);
    assertThat(call("GetTemplate", "TemplateName=Seeded").path("Code").asString())
        .isEqualTo("EntityNotExists.Template");
    assertThat(send("POST", "/_oos/reset", "").statusCode()).isEqualTo(204);
    assertThat(call("GetTemplate", "TemplateName=Seeded").path("Content").asString())
        .isEqualTo(TEMPLATE);
  }

  @Test
  void keepsWhatUsersChangedOfASeed() throws Exception {
    String changed = TEMPLATE.replace("Delay: 1", "Delay: 2");
    call("UpdateTemplate", "TemplateName=Seeded&Content=" + escaped(changed));
    assertThat(call("GetTemplate", "TemplateName=Seeded").path("Content").asString())
        .isEqualTo(changed);
    assertThat(send("POST", "/_oos/reset", "").statusCode()).isEqualTo(204);
    assertThat(call("GetTemplate", "TemplateName=Seeded").path("Content").asString())
        .isEqualTo(TEMPLATE);
  }

  private String start() throws Exception {
    JsonNode answer = call("StartExecution", "TemplateName=Seeded");
    return answer.path("Execution").path("ExecutionId").asString();
  }

  private JsonNode execution(String id) throws Exception {
    return call("ListExecutions", "ExecutionId=" + id).path("Executions").path(0);
  }

  private JsonNode call(String operation, String parameters) throws Exception {
    return Json.parse(
        send("POST", "/", "Action=" + operation + "&Format=JSON&" + parameters).body());
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
