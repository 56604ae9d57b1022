package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Belongings;
import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What lenient mode relaxes, and what not. */
class LenientTest {
  private static final Wish RUNNING =
      Wish.of(
          "Images.Image[].Status",
          List.of(Json.string("Available")),
          List.of(Json.string("CreateFailed")));

  private final CloudWorld world = new CloudWorld(Map.of("oos.cloud.mode", "lenient"));

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void knownThingsAreSimulatedWhateverRegionIsNamed() {
    CloudAnswer.Body answer =
        (CloudAnswer.Body)
            ask("exec-1", "DescribeInstances", "{'RegionId':'cn-hangzhou'}", 1, Wishes.NONE);

    assertThat(answer.madeUp()).isFalse();
    assertThat(answer.body().path("TotalCount").asInt()).isEqualTo(3);
  }

  @Test
  void anUnknownInstanceIsMadeAndBehavesAsOne() {
    body("exec-1", "StopInstance", "{'InstanceId':'i-ghost0001'}");
    assertThat(status("exec-1.0001", "i-ghost0001")).isEqualTo("Stopping");

    world.pass(Duration.ofSeconds(20));
    assertThat(status("exec-1", "i-ghost0001")).isEqualTo("Stopped");
    assertThat(code("exec-1", "RebootInstance", "{'InstanceId':'i-ghost0001'}"))
        .isEqualTo("IncorrectInstanceStatus");
  }

  @Test
  void aNameATokenAndATagAreNoIdsHoweverMuchTheyLookLikeOnes() {
    CloudAnswer.Body answer =
        (CloudAnswer.Body)
            ask(
                "exec-1",
                "CreateSecurityGroup",
                "{'VpcId':'vpc-local0001','SecurityGroupName':'web-prod','Description':'made-here',"
                    + "'ClientToken':'exec-1234abcd','Tag':[{'Key':'kept-by','Value':'ops-team'}]}",
                1,
                Wishes.NONE);

    assertThat(answer.madeUp()).isFalse();
  }

  @Test
  void executionsDoNotMeetInWhatWasMadeUp() {
    body("exec-1", "StopInstance", "{'InstanceId':'i-ghost0001'}");
    body("exec-1", "DeleteInstance", "{'InstanceId':'i-ghost0001','Force':true}");

    assertThat(code("exec-1", "StartInstance", "{'InstanceId':'i-ghost0001'}"))
        .isEqualTo("InvalidInstanceId.NotFound");
    body("exec-2", "StopInstance", "{'InstanceId':'i-ghost0001'}");
    assertThat(world.ecs("DescribeInstances", "{}").path("TotalCount").asInt()).isEqualTo(3);
  }

  @Test
  void whatWasMadeUpGoesWithItsExecution() {
    body("exec-1", "StopInstance", "{'InstanceId':'i-ghost0001'}");
    body("exec-2", "StopInstance", "{'InstanceId':'i-ghost0001'}");
    world.pass(Duration.ofSeconds(20));
    world.bean(Belongings.class).forget(CloudWorld.ACCOUNT, List.of("exec-1", "exec-1.0001"));

    assertThat(code("exec-2", "RebootInstance", "{'InstanceId':'i-ghost0001'}"))
        .isEqualTo("IncorrectInstanceStatus");
    body("exec-1", "RebootInstance", "{'InstanceId':'i-ghost0001'}");
  }

  @Test
  void whatWasDeletedStaysGone() {
    body("exec-1", "DeleteInstance", "{'InstanceId':'i-local0003'}");

    assertThat(code("exec-2", "StartInstance", "{'InstanceId':'i-local0003'}"))
        .isEqualTo("InvalidInstanceId.NotFound");
  }

  @Test
  void wrongStatesOfKnownThingsAreRefused() {
    assertThat(code("exec-1", "StartInstance", "{'InstanceId':'i-local0001'}"))
        .isEqualTo("IncorrectInstanceStatus");
  }

  @Test
  void anAnswerIsCompletedWithWhatItLacks() {
    Wish id = Wish.of("Instances.Instance[0].InstanceId", ValueType.STRING);
    Wish lacking = Wish.of("Instances.Instance[0].Nothing.Known", ValueType.STRING);

    CloudAnswer.Body answer =
        (CloudAnswer.Body)
            ask(
                "exec-1",
                "DescribeInstances",
                "{'InstanceIds':['i-local0001']}",
                1,
                () -> List.of(id, lacking));

    assertThat(answer.madeUp()).isTrue();
    assertThat(answer.body().at("/Instances/Instance/0/InstanceName").asString())
        .isEqualTo("web-1");
    assertThat(answer.body().at("/Instances/Instance/0/Nothing/Known").asString()).isNotEmpty();
  }

  @Test
  void aTaskThatWaitsReallyWaits() {
    String image =
        body("exec-1", "CreateImage", "{'InstanceId':'i-local0003','ImageName':'gold'}")
            .path("ImageId")
            .asString();
    Wishes wishes = () -> List.of(RUNNING.waitedFor());

    JsonNode early =
        ((CloudAnswer.Body)
                ask("exec-1", "DescribeImages", "{'ImageId':'" + image + "'}", 1, wishes))
            .body();
    assertThat(early.at("/Images/Image").isEmpty()).isTrue();

    world.pass(Duration.ofMinutes(1));
    JsonNode late =
        ((CloudAnswer.Body)
                ask("exec-1", "DescribeImages", "{'ImageId':'" + image + "'}", 6, wishes))
            .body();
    assertThat(late.at("/Images/Image/0/ImageName").asString()).isEqualTo("gold");
  }

  private String status(String execution, String id) {
    return body(execution, "DescribeInstances", "{'InstanceIds':['" + id + "']}")
        .at("/Instances/Instance/0/Status")
        .asString();
  }

  private JsonNode body(String execution, String api, String parameters) {
    return ((CloudAnswer.Body) ask(execution, api, parameters, 1, Wishes.NONE)).body();
  }

  private String code(String execution, String api, String parameters) {
    return ((CloudAnswer.Refusal) ask(execution, api, parameters, 1, Wishes.NONE)).code();
  }

  private CloudAnswer ask(
      String execution, String api, String parameters, int attempt, Wishes wishes) {
    return world.answer(
        new CloudCall(
            "ECS",
            api,
            CloudWorld.REGION,
            CloudWorld.ACCOUNT,
            (ObjectNode) CloudWorld.json(parameters),
            null,
            new CloudCall.Origin(execution, execution + ".t0001", "task", null, attempt),
            wishes,
            world.now()));
  }
}
