package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.ooslocal.platform.LocalProblem;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionTemplate;

class StubsTest {
  private final CloudWorld world = new CloudWorld();
  private final Stubs stubs = world.bean(Stubs.class);

  @AfterEach
  void close() {
    world.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "{'service':'ros','api':'GETSTACK'} | true",
        "{'service':'ROS','api':'GetStack','region':'cn-hangzhou'} | true",
        "{'service':'ROS','api':'GetStack','region':'cn-beijing'} | false",
        "{'service':'ROS','api':'GetStack','parameters':{'StackId':'s-1'}} | true",
        "{'service':'ROS','api':'GetStack','parameters':{'StackId':'s-2'}} | false",
        "{'service':'ROS','api':'GetStack','parameters':{'Size':'10'}} | true",
        "{'service':'ROS','api':'GetStack','parameters':{'Ids':['a','b']}} | true",
        "{'service':'ROS','api':'GetStack','parameters':{'Ids':['a']}} | false",
        "{'service':'ROS','api':'GetStack','parameters':{'Other':1}} | false",
        "{'service':'ROS','api':'GetStack','executionId':'exec-1'} | true",
        "{'service':'ROS','api':'GetStack','executionId':'exec-2'} | false",
        "{'service':'ROS','api':'GetStack','taskName':'task'} | true",
        "{'service':'ROS','api':'GetStack','taskName':'other'} | false",
        "{'service':'ROS','api':'GetStack','attempt':1} | true",
        "{'service':'ROS','api':'GetStack','attempt':2} | false",
        "{'service':'ROS','api':'ListStacks'} | false",
        "{'service':'ROS','api':'GetStack','when':'.parameters.Size > 9'} | true",
        "{'service':'ROS','api':'GetStack','when':'.attempt == 2'} | false",
        "{'service':'ROS','api':'GetStack','when':'.executionId * 2 > 1 and error'} | false",
      })
  void matchesOnlyWhenEveryPartFits(String stub, boolean matches) {
    stubs.add(CloudWorld.json(stub));
    CloudCall call =
        world.call("ROS", "GetStack", "{'StackId':'s-1','Size':10,'Ids':['a','b'],'More':true}");
    assertThat(world.answer(call) instanceof CloudAnswer.Body).isEqualTo(matches);
  }

  @Test
  void givesItsAnswersInOrderAndTheLastAgainAndAgain() {
    stubs.add(
        CloudWorld.json(
            "{'service':'ROS','api':'GetStack','answers':[{'body':{'n':1},'delay':'PT2S'},"
                + "{'error':{'code':'StackBusy','message':'wait','status':409}},{'body':{'n':3}}]}"));
    CloudCall call = world.call("ROS", "GetStack", "{}");
    assertThat(world.answer(call))
        .isEqualTo(new CloudAnswer.Body(CloudWorld.json("{'n':1}"), Duration.ofSeconds(2)));
    assertThat(world.answer(call))
        .asInstanceOf(type(CloudAnswer.Refusal.class))
        .extracting(CloudAnswer.Refusal::code, CloudAnswer.Refusal::status)
        .containsExactly("StackBusy", 409);
    assertThat(world.body(call)).isEqualTo(CloudWorld.json("{'n':3}"));
    assertThat(world.body(call)).isEqualTo(CloudWorld.json("{'n':3}"));
    assertThat(stubs.list().getFirst().path("used").asInt()).isEqualTo(4);
  }

  @Test
  void aUsedUpStubLeavesTheCallToTheOlderOnes() {
    stubs.add(CloudWorld.json("{'service':'ROS','api':'GetStack','answers':[{'body':'old'}]}"));
    stubs.add(
        CloudWorld.json("{'service':'ROS','api':'GetStack','times':1,'answers':[{'body':'new'}]}"));
    CloudCall call = world.call("ROS", "GetStack", "{}");
    assertThat(world.body(call).asString()).isEqualTo("new");
    assertThat(world.body(call).asString()).isEqualTo("old");
  }

  @Test
  void aRolledBackCallDoesNotUseAStubUp() {
    stubs.add(
        CloudWorld.json(
            "{'service':'ROS','api':'GetStack','answers':[{'body':'first'},{'body':'second'}]}"));
    CloudCall call = world.call("ROS", "GetStack", "{}");
    world
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              world.bean(Cloud.class).call(call);
              status.setRollbackOnly();
            });
    assertThat(world.body(call).asString()).isEqualTo("first");
    assertThat(world.bean(CallJournal.class).list(CallJournal.Filter.NONE).total()).isOne();
  }

  @Test
  void winsOverTheSimulatedProduct() {
    stubs.add(
        CloudWorld.json(
            "{'service':'ecs','api':'describeinstances','answers':[{'body':"
                + "{'id':'{{ parameters.InstanceId }}','size':'{{ parameters.Size }}',"
                + "'text':'{{ region }}/{{ taskName }}','none':'{{ item.x }}'}}]}"));
    assertThat(world.ecs("DescribeInstances", "{'InstanceId':'i-9','Size':7}"))
        .isEqualTo(CloudWorld.json("{'id':'i-9','size':7,'text':'cn-hangzhou/task','none':null}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "{'api':'A'} | service",
        "{'service':'S','api':'A','wich':1} | wich",
        "{'service':'S','api':'A','attempt':'x'} | attempt",
        "{'service':'S','api':'A','when':'.a [ ('} | when",
        "{'service':'S','api':'A','answers':[{'body':{},'error':{'code':'C'}}]} | answers[0].error",
        "{'service':'S','api':'A','answers':[{'error':{'message':'m'}}]} | answers[0].error.code",
        "{'service':'S','api':'A','answers':[{'delay':'2s'}]} | answers[0].delay",
        "[{'service':'S','api':'A'},{'service':'S','api':'A','times':0}] | [1].times",
      })
  void refusesMalformedStubsNamingTheField(String stub, String field) {
    assertThatThrownBy(() -> stubs.add(CloudWorld.json(stub)))
        .asInstanceOf(type(LocalProblem.class))
        .extracting(LocalProblem::field)
        .isEqualTo(field);
    assertThat(stubs.list()).isEmpty();
  }

  @Test
  void seedingTheSameAgainKeepsIdsAndCounts() {
    String file = "[{'service':'ROS','api':'GetStack'},{'service':'ROS','api':'ListStacks'}]";
    stubs.seed("a.json", CloudWorld.json(file));
    world.body(world.call("ROS", "GetStack", "{}"));
    var before = stubs.list();
    stubs.seed("a.json", CloudWorld.json(file));
    assertThat(stubs.list()).isEqualTo(before);
    stubs.seed("a.json", CloudWorld.json("[]"));
    assertThat(stubs.list()).isEmpty();
  }

  @Test
  void removedStubsAnswerNoMore() {
    String id = stubs.add(CloudWorld.json("{'service':'ROS','api':'GetStack'}")).getFirst();
    assertThat(world.answer(world.call("ROS", "GetStack", "{}")))
        .isInstanceOf(CloudAnswer.Body.class);
    assertThat(stubs.remove(id)).isTrue();
    assertThat(stubs.remove(id)).isFalse();
    assertThat(world.answer(world.call("ROS", "GetStack", "{}")))
        .isInstanceOf(CloudAnswer.Unanswered.class);
  }
}
