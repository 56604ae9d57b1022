package dev.ooslocal.cloud.ecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ooslocal.cloud.CloudWorld;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

class CommandEndsTest {
  private final CloudWorld world = new CloudWorld(Map.of("oos.cloud.shell", "on"));
  @TempDir Path folder;

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void whatADeadProcessWasRunningHasFailedAndItsLaterEndChangesNothing() {
    String id = run("sleep 600");
    assertThat(result(id).path("InvokeRecordStatus").asString()).isEqualTo("Running");
    world
        .bean(TransactionTemplate.class)
        .executeWithoutResult(_ -> world.bean(CommandEnds.class).failAllOpen(world.now()));
    assertThat(result(id).path("ErrorCode").asString()).isEqualTo("ExecutionInterrupted");
    world.ecs("StopInvocation", "{'InvokeId':'" + id + "'}");
    assertThat(result(id).path("InvokeRecordStatus").asString()).isEqualTo("Failed");
  }

  @Test
  void aShutdownKillsWhatRunsAndRecordsIt() {
    Path trace = folder.resolve("trace");
    String id = run("touch " + trace + "; sleep 600");
    await().until(() -> Files.exists(trace));
    world.bean(LocalCommands.class).stop();
    assertThat(result(id).path("ErrorCode").asString()).isEqualTo("ExecutionInterrupted");
    assertThat(world.bean(LocalCommands.class).nextDue()).isEmpty();
  }

  @Test
  void aCallThatIsRolledBackRunsNothing() {
    world
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              run("touch " + folder.resolve("trace"));
              assertThat(world.bean(LocalCommands.class).nextDue()).contains(world.now());
              status.setRollbackOnly();
            });
    assertThat(world.bean(LocalCommands.class).nextDue()).isEmpty();
    assertThat(folder.resolve("trace")).doesNotExist();
  }

  private String run(String text) {
    return world.run(text, "i-local0001");
  }

  private JsonNode result(String id) {
    return world
        .ecs("DescribeInvocationResults", "{'InvokeId':'" + id + "'}")
        .at("/Invocation/InvocationResults/InvocationResult/0");
  }
}
