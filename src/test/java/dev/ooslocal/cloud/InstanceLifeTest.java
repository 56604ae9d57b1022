package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InstanceLifeTest {
  private final CloudWorld world = new CloudWorld();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aFreshAccountHasThreeInstances() {
    JsonNode all = world.ecs("DescribeInstances", "{}");
    assertThat(all.path("TotalCount").asInt()).isEqualTo(3);
    assertThat(all.at("/Instances/Instance").valueStream())
        .extracting(i -> i.path("InstanceId").asString() + " " + i.path("Status").asString())
        .containsExactly("i-local0001 Running", "i-local0002 Running", "i-local0003 Stopped");
    assertThat(all.at("/Instances/Instance/2/Tags/Tag/0"))
        .isEqualTo(CloudWorld.json("{'TagKey':'role','TagValue':'batch'}"));
  }

  @Test
  void stoppingTakesTime() {
    world.ecs("StopInstance", "{'InstanceId':'i-local0001'}");
    assertThat(status("i-local0001")).isEqualTo("Stopping");
    world.pass(Duration.ofSeconds(9));
    assertThat(status("i-local0001")).isEqualTo("Stopping");
    world.pass(Duration.ofSeconds(1));
    assertThat(status("i-local0001")).isEqualTo("Stopped");
  }

  @Test
  void startsWhatIsStopped() {
    world.ecs("StartInstance", "{'InstanceId':'i-local0003'}");
    assertThat(status("i-local0003")).isEqualTo("Starting");
    world.pass(Duration.ofSeconds(10));
    assertThat(status("i-local0003")).isEqualTo("Running");
  }

  @Test
  void rebootsSeveralAtOnce() {
    JsonNode answer = world.ecs("RebootInstances", "{'InstanceIds':['i-local0002','i-local0001']}");
    assertThat(answer.at("/InstanceResponses/InstanceResponse")).hasSize(2);
    assertThat(answer.at("/InstanceResponses/InstanceResponse/0/PreviousStatus").asString())
        .isEqualTo("Running");
    assertThat(status("i-local0002")).isEqualTo("Starting");
  }

  @Test
  void refusesWhatTheStatusDoesNotAllow() {
    CloudAnswer.Refusal refusal = world.refused("StartInstance", "{'InstanceId':'i-local0001'}");
    assertThat(refusal.code()).isEqualTo("IncorrectInstanceStatus");
    assertThat(refusal.status()).isEqualTo(403);
  }

  @Test
  void refusesUnknownInstances() {
    CloudAnswer.Refusal refusal = world.refused("StopInstance", "{'InstanceId':'i-none'}");
    assertThat(refusal.code()).isEqualTo("InvalidInstanceId.NotFound");
    assertThat(refusal.status()).isEqualTo(404);
  }

  @Test
  void asksForTheMissingParameter() {
    CloudAnswer.Refusal refusal = world.refused("StopInstance", "{}");
    assertThat(refusal.code()).isEqualTo("MissingParameter");
    assertThat(refusal.message()).contains("\"InstanceId\"");
  }

  @Test
  void aReleasedInstanceIsGoneWithItsDisk() {
    world.ecs("DeleteInstance", "{'InstanceId':'i-local0003'}");
    assertThat(
            world
                .ecs("DescribeInstances", "{'InstanceIds':['i-local0003']}")
                .at("/Instances/Instance"))
        .isEmpty();
    assertThat(world.refused("DeleteInstance", "{'InstanceId':'i-local0001'}").code())
        .isEqualTo("IncorrectInstanceStatus");
    world.ecs("DeleteInstance", "{'InstanceId':'i-local0001','Force':true}");
    assertThat(world.ecs("DescribeInstances", "{}").path("TotalCount").asInt()).isEqualTo(1);
  }

  @Test
  void regionsAreWorldsOfTheirOwn() {
    world.ecs("DescribeInstances", "{}");
    CloudCall elsewhere = world.call("ecs", "describeInstances", "{}", "cn-beijing", "task", 1);
    assertThat(world.body(elsewhere).path("TotalCount").asInt()).isZero();
  }

  private String status(String id) {
    return world
        .ecs("DescribeInstances", "{'InstanceIds':'[\\'" + id + "\\']'}".replace("\\'", "\\\""))
        .at("/Instances/Instance/0/Status")
        .asString();
  }
}
