package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ooslocal.OosLocal;
import dev.ooslocal.execution.Service;
import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Commands that are really run, over HTTP and under templates, on a clock that skips. */
@SpringBootTest(
    classes = OosLocal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"oos.cloud.shell=on", "oos.clock.mode=skip"})
class RealCommandsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String SCRIPTED =
      """
      instances:
        - id: i-scripted
          status: Running
          commands:
            - {match: scripted, output: as told}
      """;

  @LocalServerPort private int port;
  @Autowired private CloudSeeds seeds;
  @TempDir private Path folder;
  private Service service;

  @BeforeEach
  void connect() {
    service = new Service(port);
  }

  @Test
  void aCommandIsRunAndItsOutputShown() {
    JsonNode result = ended(run("echo $((6 * 7)) on $INSTANCE_ID"));
    assertThat(output(result)).isEqualTo("42 on i-local0001\n");
    assertThat(result.path("ExitCode").asInt(-1)).isZero();
    assertThat(result.path("InvocationStatus").asString()).isEqualTo("Success");
    assertThat(Instant.parse(result.path("FinishedTime").asString()))
        .isAfterOrEqualTo(Instant.parse(result.path("StartTime").asString()));
  }

  @Test
  void aFailingCommandIsFinishedWithItsExitCode() {
    String id = run("echo no >&2; exit 7");
    JsonNode result = ended(id);
    assertThat(result.path("ExitCode").asInt()).isEqualTo(7);
    assertThat(result.path("ErrorCode").asString()).isEqualTo("ExitCodeNonzero");
    assertThat(output(result)).isEqualTo("no\n");
    assertThat(invocation(id).path("InvokeStatus").asString()).isEqualTo("Finished");
    assertThat(invocation(id).path("InvocationStatus").asString()).isEqualTo("Failed");
  }

  @Test
  void aCommandBeyondItsTimeFails() {
    String id = run("echo begun; sleep 600", "Timeout", "10");
    assertThat(invocation(id).path("InvokeStatus").asString()).isEqualTo("Running");
    JsonNode result = ended(id);
    assertThat(result.path("InvocationStatus").asString()).isEqualTo("Timeout");
    assertThat(output(result)).isEqualTo("begun\n");
    assertThat(invocation(id).path("InvokeStatus").asString()).isEqualTo("Failed");
  }

  @Test
  void parametersAreFilledIn() {
    String text = "echo {{ who }}";
    String kept =
        ecs(
                "CreateCommand",
                "Name",
                "greet",
                "Type",
                "RunShellScript",
                "CommandContent",
                Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)),
                "EnableParameter",
                "true")
            .path("CommandId")
            .asString();
    String id =
        ecs(
                "InvokeCommand",
                "CommandId",
                kept,
                "InstanceId.1",
                "i-local0001",
                "Parameters",
                "{\"who\":\"world\"}")
            .path("InvokeId")
            .asString();
    assertThat(output(ended(id))).isEqualTo("world\n");
  }

  @Test
  void whatTheSeedScriptsIsNotRun() throws IOException {
    Path seed = Files.writeString(folder.resolve("cloud.yml"), SCRIPTED);
    seeds.load(seed);
    Path trace = folder.resolve("trace");
    String id = run("touch " + trace + " # scripted", "InstanceId.1", "i-scripted");
    assertThat(output(ended(id))).isEqualTo("as told");
    assertThat(trace).doesNotExist();
  }

  @Test
  void aStoppedCommandIsKilled() throws IOException {
    Path pid = folder.resolve("pid");
    String id = run(lastingCommand(pid));
    await().atMost(PATIENCE).until(() -> Files.exists(pid));
    ecs("StopInvocation", "InvokeId", id);
    JsonNode result = ended(id);
    assertThat(result.path("InvokeRecordStatus").asString()).isEqualTo("Stopped");
    assertThat(result.path("StopTime").asString()).isNotEmpty();
    assertThat(invocation(id).path("InvokeStatus").asString()).isEqualTo("Stopped");
    await().atMost(PATIENCE).until(() -> isOver(pid));
  }

  @Test
  void aResetKillsWhatRunsAndNothingOfItComesBack() throws IOException {
    Path pid = folder.resolve("pid");
    String id = run(lastingCommand(pid));
    await().atMost(PATIENCE).until(() -> Files.exists(pid));
    service.send("POST", "_oos/reset", "{}");
    await().atMost(PATIENCE).until(() -> isOver(pid));
    assertThat(ecs("DescribeInvocations", "InvokeId", id).path("TotalCount").asInt(-1)).isZero();
  }

  /** Were it to jump, the wait for the command would be over before it: 296 tries take days. */
  @Test
  void aTemplateGetsTheOutputAndTheClockStandsStillMeanwhile() {
    Instant before = Instant.parse(service.fetch("_oos/clock").path("now").asString());
    JsonNode outputs =
        outputs(
            "ACS-ECS-BulkyRunCommand",
            """
            {"commandContent": "sleep 2; echo from $INSTANCE_ID",
             "targets": {"Type": "ResourceIds", "ResourceIds": ["i-local0001", "i-local0002"],
               "RegionId": "cn-hangzhou"}}
            """);
    assertThat(outputs.path("commandOutputs"))
        .extracting(JsonNode::asString)
        .containsExactlyInAnyOrder("from i-local0001\n", "from i-local0002\n");
    Instant after = Instant.parse(service.fetch("_oos/clock").path("now").asString());
    assertThat(Duration.between(before, after)).isLessThan(Duration.ofMinutes(3));
  }

  private JsonNode outputs(String template, String parameters) {
    String id =
        service
            .call("StartExecution", "TemplateName", template, "Parameters", parameters)
            .at("/Execution/ExecutionId")
            .asString();
    JsonNode execution =
        until(
            () -> service.call("ListExecutions", "ExecutionId", id).at("/Executions/0"),
            each -> !each.path("EndDate").asString("").isEmpty());
    assertThat(execution.path("Status").asString()).as(execution.toString()).isEqualTo("Success");
    return Json.parse(execution.path("Outputs").asString());
  }

  private String run(String text, String... more) {
    String[] parameters = {
      "Type", "RunShellScript", "InstanceId.1", "i-local0001", "CommandContent", text
    };
    String[] all = Arrays.copyOf(parameters, parameters.length + more.length);
    System.arraycopy(more, 0, all, parameters.length, more.length);
    return ecs("RunCommand", all).path("InvokeId").asString();
  }

  private JsonNode ended(String id) {
    return until(() -> result(id), each -> !each.path("FinishedTime").asString("").isEmpty());
  }

  private JsonNode result(String id) {
    return ecs("DescribeInvocationResults", "InvokeId", id)
        .at("/Invocation/InvocationResults/InvocationResult/0");
  }

  private JsonNode invocation(String id) {
    return ecs("DescribeInvocations", "InvokeId", id).at("/Invocations/Invocation/0");
  }

  private JsonNode ecs(String operation, String... parameters) {
    String[] all = Arrays.copyOf(parameters, parameters.length + 2);
    all[parameters.length] = "Version";
    all[parameters.length + 1] = "2014-05-26";
    return service.call(operation, all);
  }

  private static JsonNode until(Callable<JsonNode> source, Predicate<JsonNode> wanted) {
    return await().atMost(PATIENCE).until(source, wanted);
  }

  private static String output(JsonNode result) {
    byte[] text = Base64.getDecoder().decode(result.path("Output").asString());
    return new String(text, StandardCharsets.UTF_8);
  }

  /** Tells its number, whole, and then lasts. */
  private static String lastingCommand(Path pid) {
    return "echo $$ > " + pid + ".part; mv " + pid + ".part " + pid + "; sleep 600";
  }

  private static boolean isOver(Path pid) throws IOException {
    long number = Long.parseLong(Files.readString(pid).strip());
    return ProcessHandle.of(number).filter(ProcessHandle::isAlive).isEmpty();
  }
}
