package dev.ooslocal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.ooslocal.OosLocal;
import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** StartExecution: every parameter, and every field of its answer. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class StartExecutionTest {
  private static final String TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z";
  private static final String LOOPS =
      """
      FormatVersion: OOS-2019-06-01
      Description: Two at a time.
      RamRole: '{{ OOSAssumeRole }}'
      Parameters:
        Status: {Type: String, Default: Stopped}
        OOSAssumeRole: {Type: String, Default: OOSServiceRole}
      Tasks:
        - Name: each
          Action: ACS::Template
          Properties: {TemplateName: start-inner}
          Loop:
            Items: [1, 2, 3]
            RateControl: {Mode: Batch, Batch: [1, 1, 1], MaxErrors: 0}
      """;
  private static final String INNER =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - {Name: look, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API: DescribeRegions}}
      """;
  private static final String DELETES =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: drop
          Action: ACS::ExecuteAPI
          Properties: {Service: ECS, API: DeleteInstance, Parameters: {InstanceId: i-nobody}}
      """;
  private static final String ASKS =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - {Name: ask, Action: 'ACS::Pause', Properties: {}}
      """;

  @LocalServerPort private int port;

  private JsonNode start(String... parameters) {
    return new Wire(port).call("StartExecution", parameters).accepted().path("Execution");
  }

  private JsonNode until(JsonNode started, String status) {
    Wire wire = new Wire(port);
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(
            () ->
                wire.call("ListExecutions", "ExecutionId", started.path("ExecutionId").asString())
                    .accepted()
                    .at("/Executions/0"),
            execution -> execution.path("Status").asString("").equals(status));
  }

  @Test
  void theBareUrlOfThePageWorks() {
    Wire wire = new Wire(port);
    wire.call("CreateTemplate", "TemplateName", "MyTemplate", "Content", INNER).accepted();
    JsonNode started =
        wire.get("Action=StartExecution&TemplateName=MyTemplate").accepted().path("Execution");
    assertThat(started.path("TemplateName").asString()).isEqualTo("MyTemplate");
    until(started, "Success");
  }

  @Test
  void answersEveryFieldOfThePage() {
    Wire wire = new Wire(port);
    wire.call("CreateTemplate", "TemplateName", "start-inner", "Content", INNER).accepted();
    wire.call("CreateTemplate", "TemplateName", "start-all", "Content", LOOPS).accepted();
    JsonNode parent = start("TemplateContent", ASKS);
    JsonNode whole =
        wire.call(
                "StartExecution",
                "TemplateName",
                "start-all",
                "TemplateVersion",
                "v1",
                "Parameters",
                "{\"Status\":\"Running\"}",
                "Mode",
                "Automatic",
                "SafetyCheck",
                "Skip",
                "LoopMode",
                "FirstBatchPause",
                "Description",
                "A described run.",
                "ResourceGroupId",
                "rg-1",
                "Tags",
                "{\"team\":\"blue\"}",
                "ParentExecutionId",
                parent.path("ExecutionId").asString(),
                "ClientToken",
                "start-all-1",
                "RegionId",
                "cn-hangzhou")
            .accepted();
    assertThat(whole.propertyNames()).containsExactlyInAnyOrder("Execution", "RequestId");
    JsonNode started = whole.path("Execution");
    JsonNode expected =
        Json.parse(
            """
            {"Status":"Started","StatusMessage":"","TemplateName":"start-all",
             "TemplateVersion":"v1","Outputs":"{}","Mode":"Automatic","SafetyCheck":"Skip",
             "Parameters":"{\\"Status\\":\\"Running\\",\\"OOSAssumeRole\\":\\"OOSServiceRole\\"}",
             "LoopMode":"FirstBatchPause","RamRole":"OOSServiceRole","IsParent":true,
             "ExecutedBy":"root(1234567890123456)","CurrentTasks":[],"Counters":{"Failed":0,"Success":0,"Total":0},
             "Description":"A described run.","ResourceGroupId":"rg-1","Tags":{"team":"blue"}}
            """);
    expected
        .properties()
        .forEach(f -> assertThat(started.get(f.getKey())).as(f.getKey()).isEqualTo(f.getValue()));
    assertThat(started.path("ExecutionId").asString()).matches("exec-[0-9a-f]{20}");
    assertThat(started.path("TemplateId").asString()).matches("t-[0-9a-f]{20}");
    assertThat(started.path("ParentExecutionId")).isEqualTo(parent.path("ExecutionId"));
    for (String date : List.of("CreateDate", "CreatedDate", "StartDate", "UpdateDate")) {
      assertThat(started.path(date).asString()).as(date).matches(TIME);
    }
    assertThat(started.has("Category")).isFalse();
    assertThat(started.path("EndDate").asString("")).isEmpty();
    new Wire(port)
        .call("CancelExecution", "ExecutionId", parent.path("ExecutionId").asString())
        .accepted();
  }

  @Test
  void fieldsThatFillLaterAreSeenByARepeatedLook() {
    JsonNode started = start("TemplateContent", ASKS, "Description", "waits");
    JsonNode waiting = until(started, "Waiting");
    assertThat(waiting.at("/CurrentTasks/0/TaskName").asString()).isEqualTo("ask");
    assertThat(waiting.at("/CurrentTasks/0/TaskAction").asString()).isEqualTo("ACS::Pause");
    assertThat(waiting.at("/CurrentTasks/0/TaskExecutionId").asString())
        .isEqualTo(started.path("ExecutionId").asString() + ".t0001");
  }

  @Test
  void theSameTokenStartsOnce() {
    String[] request = {"TemplateContent", INNER, "ClientToken", "start-once"};
    Reply first = new Wire(port).call("StartExecution", request);
    Reply second = new Wire(port).call("StartExecution", request);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("x-acs-request-id")).isEqualTo(first.field("RequestId"));
  }

  @ParameterizedTest
  @CsvSource({
    "Automatic, Skip, Failed",
    "Automatic, ConfirmEveryHighRiskAction, Waiting",
    "FailurePause, Skip, Waiting",
    "Debug, Skip, Waiting"
  })
  void modeAndSafetyCheckDecideWhatIsAsked(String mode, String check, String status) {
    JsonNode started = start("TemplateContent", DELETES, "Mode", mode, "SafetyCheck", check);
    assertThat(started.path("Mode").asString()).isEqualTo(mode);
    assertThat(started.path("SafetyCheck").asString()).isEqualTo(check);
    JsonNode reached = until(started, status);
    if (status.equals("Failed")) {
      assertThat(reached.path("StatusMessage").asString()).contains("InvalidInstanceId");
    }
    new Wire(port).call("CancelExecution", "ExecutionId", started.path("ExecutionId").asString());
  }

  @ParameterizedTest
  @CsvSource({
    "Automatic, 3, Success",
    "FirstBatchPause, 1, Waiting",
    "EveryBatchPause, 1, Waiting"
  })
  void loopModeDecidesWhereBatchesPause(String loopMode, int done, String status) {
    JsonNode started =
        start(
            "TemplateContent",
            LOOPS
                .replace("ACS::Template", "ACS::ExecuteAPI")
                .replace("{TemplateName: start-inner}", "{Service: ECS, API: DescribeRegions}"),
            "LoopMode",
            loopMode);
    assertThat(started.path("LoopMode").asString()).isEqualTo(loopMode);
    until(started, status);
    JsonNode loop =
        new Wire(port)
            .call("ListTaskExecutions", "ExecutionId", started.path("ExecutionId").asString())
            .accepted()
            .at("/TaskExecutions/0/Loop");
    assertThat(loop.toString()).contains("\"Success\":" + done);
  }

  @Test
  void versionsAndRegionsAreKeptApart() {
    Wire wire = new Wire(port);
    wire.call("CreateTemplate", "TemplateName", "start-versions", "Content", INNER).accepted();
    wire.call("UpdateTemplate", "TemplateName", "start-versions", "Content", ASKS).accepted();
    JsonNode newest = start("TemplateName", "start-versions");
    assertThat(newest.path("TemplateVersion").asString()).isEqualTo("v2");
    until(newest, "Waiting");
    until(start("TemplateName", "start-versions", "TemplateVersion", "v1"), "Success");
    Reply elsewhere =
        wire.call("StartExecution", "TemplateName", "start-versions", "RegionId", "cn-beijing");
    assertThat(elsewhere.code()).isEqualTo("EntityNotExists.Template");
    assertThat(elsewhere.field("HostId")).isEqualTo("oos.cn-beijing.aliyuncs.com");
  }

  @Test
  void contentWinsOverAddressAndAddressOverName() throws IOException {
    HttpServer shelf =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    shelf.createContext(
        "/template.yml",
        exchange -> {
          byte[] text = ASKS.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, text.length);
          exchange.getResponseBody().write(text);
          exchange.close();
        });
    shelf.createContext(
        "/empty",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    shelf.start();
    String url = "http://127.0.0.1:" + shelf.getAddress().getPort() + "/template.yml";
    try {
      JsonNode fromUrl = start("TemplateURL", url, "TemplateName", "some-name");
      assertThat(fromUrl.path("TemplateName").asString()).isEqualTo("some-name");
      assertThat(fromUrl.path("TemplateId").asString("")).isEmpty();
      until(fromUrl, "Waiting");
      until(
          start("TemplateContent", INNER, "TemplateURL", url, "TemplateName", "some-name"),
          "Success");
      Reply nothing =
          new Wire(port).call("StartExecution", "TemplateURL", url.replace("template.yml", "none"));
      assertThat(nothing.field("Message"))
          .isEqualTo("The parameter TemplateURL is invalid: the address answers with status 404");
      Reply empty =
          new Wire(port)
              .call("StartExecution", "TemplateURL", url.replace("template.yml", "empty"));
      assertThat(empty.field("Code")).isEqualTo("TemplateValidationError");
    } finally {
      shelf.stop(0);
    }
  }

  @Test
  void answersTheSameInXml() {
    Reply reply =
        new Wire(port)
            .call(
                "StartExecution",
                "TemplateContent",
                ASKS,
                "Format",
                "XML",
                "Tags",
                "{\"a\":\"b\"}");
    assertThat(reply.xml().getTagName()).isEqualTo("StartExecutionResponse");
    assertThat(reply.field("Status")).isEqualTo("Started");
    assertThat(reply.field("a")).isEqualTo("b");
    assertThat(reply.field("RequestId")).isEqualTo(reply.header("x-acs-request-id"));
  }
}
