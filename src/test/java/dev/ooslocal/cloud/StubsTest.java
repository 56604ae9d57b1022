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
        "{'service':'fc','api':'GETSERVICE'} | true",
        "{'service':'FC','api':'GetService','region':'cn-hangzhou'} | true",
        "{'service':'FC','api':'GetService','region':'cn-beijing'} | false",
        "{'service':'FC','api':'GetService','parameters':{'StackId':'s-1'}} | true",
        "{'service':'FC','api':'GetService','parameters':{'StackId':'s-2'}} | false",
        "{'service':'FC','api':'GetService','parameters':{'Size':'10'}} | true",
        "{'service':'FC','api':'GetService','parameters':{'Ids':['a','b']}} | true",
        "{'service':'FC','api':'GetService','parameters':{'Ids':['a']}} | false",
        "{'service':'FC','api':'GetService','parameters':{'Other':1}} | false",
        "{'service':'FC','api':'GetService','executionId':'exec-1'} | true",
        "{'service':'FC','api':'GetService','executionId':'exec-2'} | false",
        "{'service':'FC','api':'GetService','taskName':'task'} | true",
        "{'service':'FC','api':'GetService','taskName':'other'} | false",
        "{'service':'FC','api':'GetService','attempt':1} | true",
        "{'service':'FC','api':'GetService','attempt':2} | false",
        "{'service':'FC','api':'ListServices'} | false",
        "{'service':'FC','api':'GetService','when':'.parameters.Size > 9'} | true",
        "{'service':'FC','api':'GetService','when':'.attempt == 2'} | false",
        "{'service':'FC','api':'GetService','when':'.executionId * 2 > 1 and error'} | false",
      })
  void matchesOnlyWhenEveryPartFits(String stub, boolean matches) {
    stubs.add(CloudWorld.json(stub));
    CloudCall call =
        world.call("FC", "GetService", "{'StackId':'s-1','Size':10,'Ids':['a','b'],'More':true}");
    assertThat(world.answer(call) instanceof CloudAnswer.Body).isEqualTo(matches);
  }

  @Test
  void givesItsAnswersInOrderAndTheLastAgainAndAgain() {
    stubs.add(
        CloudWorld.json(
            "{'service':'FC','api':'GetService','answers':[{'body':{'n':1},'delay':'PT2S'},"
                + "{'error':{'code':'ServiceBusy','message':'wait','status':409}},{'body':{'n':3}}]}"));
    CloudCall call = world.call("FC", "GetService", "{}");
    assertThat(world.answer(call))
        .isEqualTo(new CloudAnswer.Body(CloudWorld.json("{'n':1}"), Duration.ofSeconds(2)));
    assertThat(world.answer(call))
        .asInstanceOf(type(CloudAnswer.Refusal.class))
        .extracting(CloudAnswer.Refusal::code, CloudAnswer.Refusal::status)
        .containsExactly("ServiceBusy", 409);
    assertThat(world.body(call)).isEqualTo(CloudWorld.json("{'n':3}"));
    assertThat(world.body(call)).isEqualTo(CloudWorld.json("{'n':3}"));
    assertThat(stubs.list().getFirst().path("used").asInt()).isEqualTo(4);
  }

  @Test
  void aUsedUpStubLeavesTheCallToTheOlderOnes() {
    stubs.add(CloudWorld.json("{'service':'FC','api':'GetService','answers':[{'body':'old'}]}"));
    stubs.add(
        CloudWorld.json(
            "{'service':'FC','api':'GetService','times':1,'answers':[{'body':'new'}]}"));
    CloudCall call = world.call("FC", "GetService", "{}");
    assertThat(world.body(call).asString()).isEqualTo("new");
    assertThat(world.body(call).asString()).isEqualTo("old");
  }

  @Test
  void aRolledBackCallDoesNotUseAStubUp() {
    stubs.add(
        CloudWorld.json(
            "{'service':'FC','api':'GetService','answers':[{'body':'first'},{'body':'second'}]}"));
    CloudCall call = world.call("FC", "GetService", "{}");
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
    String file = "[{'service':'FC','api':'GetService'},{'service':'FC','api':'ListServices'}]";
    stubs.seed("a.json", CloudWorld.json(file));
    world.body(world.call("FC", "GetService", "{}"));
    var before = stubs.list();
    stubs.seed("a.json", CloudWorld.json(file));
    assertThat(stubs.list()).isEqualTo(before);
    stubs.seed("a.json", CloudWorld.json("[]"));
    assertThat(stubs.list()).isEmpty();
  }

  @Test
  void removedStubsAnswerNoMore() {
    String id = stubs.add(CloudWorld.json("{'service':'FC','api':'GetService'}")).getFirst();
    assertThat(world.answer(world.call("FC", "GetService", "{}")))
        .isInstanceOf(CloudAnswer.Body.class);
    assertThat(stubs.remove(id)).isTrue();
    assertThat(stubs.remove(id)).isFalse();
    assertThat(world.answer(world.call("FC", "GetService", "{}")))
        .isInstanceOf(CloudAnswer.Unanswered.class);
  }
}
