package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.platform.LocalProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CloudAssistantTest {
  private static final String SEED =
      """
      instances:
        - id: i-db1
          name: db
          status: Running
          tags: {role: db}
          commands:
            - {match: '^backup ', output: saved, exitCode: 0}
            - {match: fail, output: oh no, exitCode: 3}
      """;

  private final CloudWorld world = new CloudWorld();
  @TempDir Path folder;

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aCommandRunsForAWhileAndPrintsWhatTheSeedSays() throws IOException {
    seed(SEED);
    String id = world.run("backup /data", "i-db1");
    assertThat(status(id)).isEqualTo("Running");
    world.pass(Duration.ofSeconds(1));
    assertThat(status(id)).isEqualTo("Finished");
    JsonNode result = result(id);
    assertThat(result.path("Output").asString()).isEqualTo("c2F2ZWQ=");
    assertThat(result.path("ExitCode").asInt(-1)).isZero();
    assertThat(result.path("InvocationStatus").asString()).isEqualTo("Success");
  }

  @Test
  void aFailingCommandIsFinishedWithItsExitCode() throws IOException {
    seed(SEED);
    String id = world.run("please fail", "i-db1");
    world.pass(Duration.ofSeconds(1));
    assertThat(status(id)).isEqualTo("Finished");
    assertThat(result(id).path("ExitCode").asInt()).isEqualTo(3);
    assertThat(result(id).path("ErrorCode").asString()).isEqualTo("ExitCodeNonzero");
  }

  @Test
  void anUnknownCommandEndsWellWithoutOutput() {
    String id = world.run("ZWNobyBoaQ==", "i-local0001");
    world.pass(Duration.ofSeconds(1));
    assertThat(status(id)).isEqualTo("Finished");
    assertThat(result(id).path("Output").asString("none")).isEmpty();
    assertThat(result(id).path("ExitCode").asInt(-1)).isZero();
  }

  @Test
  void nothingIsReallyRunUnlessTheSettingsSaySo() {
    Path trace = folder.resolve("trace");
    String id = world.run("touch " + trace, "i-local0001");
    world.pass(Duration.ofSeconds(1));
    assertThat(status(id)).isEqualTo("Finished");
    assertThat(trace).doesNotExist();
  }

  @Test
  void aCommandCanBeStoppedUntilItHasEnded() {
    String id = world.run("date", "i-local0001");
    world.ecs("StopInvocation", "{'InvokeId':'" + id + "'}");
    world.pass(Duration.ofSeconds(1));
    assertThat(status(id)).isEqualTo("Stopped");
    assertThat(result(id).path("InvocationStatus").asString()).isEqualTo("Terminated");
    String ended = world.run("date", "i-local0001");
    world.pass(Duration.ofSeconds(1));
    world.ecs("StopInvocation", "{'InvokeId':'" + ended + "','InstanceIds':['i-local0001']}");
    assertThat(status(ended)).isEqualTo("Finished");
    assertThat(world.refused("StopInvocation", "{'InvokeId':'t-none'}").code())
        .isEqualTo("InvalidInvokeId.NotFound");
  }

  @Test
  void aStoppedInstanceRunsNothing() {
    String id = world.run("date", "i-local0003");
    assertThat(status(id)).isEqualTo("Failed");
    assertThat(result(id).path("ErrorCode").asString()).isEqualTo("InstanceNotRunning");
  }

  @Test
  void keptCommandsCanBeInvokedUntilTheyAreDeleted() {
    String command =
        world
            .ecs("CreateCommand", "{'Name':'c','Type':'RunShellScript','CommandContent':'date'}")
            .path("CommandId")
            .asString();
    String invoke = "{'CommandId':'" + command + "','InstanceIds':['i-local0001']}";
    assertThat(world.ecs("InvokeCommand", invoke).path("InvokeId").asString()).startsWith("t-");
    assertThat(world.ecs("DescribeCommands", "{}").path("TotalCount").asInt()).isOne();
    world.ecs("DeleteCommand", "{'CommandId':'" + command + "'}");
    assertThat(world.refused("InvokeCommand", invoke).code()).isEqualTo("InvalidCmdId.NotFound");
  }

  @Test
  void anUnchangedSeedLeavesAloneWhatUsersChanged() throws IOException {
    seed(SEED);
    world.ecs("StopInstance", "{'InstanceId':'i-db1'}");
    seed(SEED);
    assertThat(state("i-db1")).isEqualTo("Stopping");
    seed(SEED.replace("name: db", "name: db2"));
    assertThat(state("i-db1")).isEqualTo("Running");
    world.bean(CloudSeeds.class).clear();
    assertThat(world.ecs("DescribeInstances", "{}").path("TotalCount").asInt()).isEqualTo(3);
  }

  @Test
  void aBrokenSeedIsRefusedWithFileAndLine() {
    assertThatThrownBy(() -> seed("instances:\n  - id: i-1\n    colour: red\n"))
        .isInstanceOf(LocalProblem.class)
        .hasMessageContaining("cloud.yml:3:");
    assertThatThrownBy(() -> seed("instances:\n  - id: [\n"))
        .isInstanceOf(LocalProblem.class)
        .hasMessageContaining("cloud.yml:");
  }

  private void seed(String text) throws IOException {
    Path file = folder.resolve("cloud.yml");
    Files.writeString(file, text);
    world.bean(CloudSeeds.class).load(file);
  }

  private String status(String id) {
    return world
        .ecs("DescribeInvocations", "{'InvokeId':'" + id + "'}")
        .at("/Invocations/Invocation/0/InvokeStatus")
        .asString();
  }

  private JsonNode result(String id) {
    return world
        .ecs("DescribeInvocationResults", "{'InvokeId':'" + id + "'}")
        .at("/Invocation/InvocationResults/InvocationResult/0");
  }

  private String state(String id) {
    return world
        .ecs("DescribeInstances", "{'InstanceIds':['" + id + "']}")
        .at("/Instances/Instance/0/Status")
        .asString();
  }
}
