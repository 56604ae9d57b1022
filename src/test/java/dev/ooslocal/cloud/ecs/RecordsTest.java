package dev.ooslocal.cloud.ecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ooslocal.cloud.CloudWorld;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecordsTest {
  private static final int KEPT = 10;

  private final CloudWorld world =
      new CloudWorld(
          Map.of("oos.retention.invocations", Integer.toString(KEPT), "oos.cloud.shell", "on"));

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void theNewestAreKept() {
    List<String> ids = IntStream.range(0, 2 * KEPT).mapToObj(_ -> ended()).toList();
    awaitRows("ecs.invocation", KEPT);
    awaitRows("ecs.passingcommand", KEPT);
    assertThat(ids.subList(0, KEPT)).allMatch(id -> !isKnown(id));
    assertThat(ids.subList(KEPT, 2 * KEPT)).allMatch(this::isKnown);
  }

  @Test
  void theOldAreForgottenThoughThereAreFew() {
    String old = ended();
    String command =
        world
            .ecs("CreateCommand", "{'Name':'c','Type':'RunShellScript','CommandContent':'date'}")
            .path("CommandId")
            .asString();
    world.pass(Duration.ofDays(29));
    assertThat(isKnown(old)).isFalse();
    IntStream.range(0, KEPT - 1).forEach(_ -> ended());
    awaitRows("ecs.invocation", KEPT - 1);
    assertThat(world.ecs("DescribeCommands", "{'CommandId':'" + command + "'}").path("TotalCount"))
        .hasToString("1");
  }

  @Test
  void whatStillRunsIsKept() {
    String running = run("sleep 600");
    world.pass(Duration.ofDays(29));
    List<String> ids = IntStream.range(0, 3 * KEPT - 1).mapToObj(_ -> ended()).toList();
    awaitRows("ecs.invocation", KEPT + 1);
    assertThat(isKnown(running)).isTrue();
    assertThat(ids.subList(2 * KEPT - 1, 3 * KEPT - 1)).allMatch(this::isKnown);
    world.ecs("StopInvocation", "{'InvokeId':'" + running + "'}");
    assertThat(isKnown(running)).isTrue();
  }

  /** The patch manager is simulated: what calls it is never really run. */
  private String ended() {
    String id = run("patch_manager scan");
    world.pass(Duration.ofSeconds(2));
    return id;
  }

  private String run(String text) {
    return world.run(text, "i-local0001");
  }

  private boolean isKnown(String id) {
    return world.ecs("DescribeInvocations", "{'InvokeId':'" + id + "'}").path("TotalCount").asInt()
        == 1;
  }

  /** They are deleted beside the calls. */
  private void awaitRows(String kind, int rows) {
    await()
        .untilAsserted(
            () ->
                assertThat(
                        world
                            .bean(JdbcClient.class)
                            .sql("select count(*) from cloud_resource where kind = ?")
                            .param(kind)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(rows));
  }
}
