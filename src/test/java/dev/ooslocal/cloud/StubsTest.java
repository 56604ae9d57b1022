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
        "{'service':'sae','api':'DESCRIBECHANGEORDER'} | true",
        "{'service':'SAE','api':'DescribeChangeOrder','region':'cn-hangzhou'} | true",
        "{'service':'SAE','api':'DescribeChangeOrder','region':'cn-beijing'} | false",
        "{'service':'SAE','api':'DescribeChangeOrder','parameters':{'StackId':'s-1'}} | true",
        "{'service':'SAE','api':'DescribeChangeOrder','parameters':{'StackId':'s-2'}} | false",
        "{'service':'SAE','api':'DescribeChangeOrder','parameters':{'Size':'10'}} | true",
        "{'service':'SAE','api':'DescribeChangeOrder','parameters':{'Ids':['a','b']}} | true",
        "{'service':'SAE','api':'DescribeChangeOrder','parameters':{'Ids':['a']}} | false",
        "{'service':'SAE','api':'DescribeChangeOrder','parameters':{'Other':1}} | false",
        "{'service':'SAE','api':'DescribeChangeOrder','executionId':'exec-1'} | true",
        "{'service':'SAE','api':'DescribeChangeOrder','executionId':'exec-2'} | false",
        "{'service':'SAE','api':'DescribeChangeOrder','taskName':'task'} | true",
        "{'service':'SAE','api':'DescribeChangeOrder','taskName':'other'} | false",
        "{'service':'SAE','api':'DescribeChangeOrder','attempt':1} | true",
        "{'service':'SAE','api':'DescribeChangeOrder','attempt':2} | false",
        "{'service':'SAE','api':'CreateApplication'} | false",
        "{'service':'SAE','api':'DescribeChangeOrder','when':'.parameters.Size > 9'} | true",
        "{'service':'SAE','api':'DescribeChangeOrder','when':'.attempt == 2'} | false",
        "{'service':'SAE','api':'DescribeChangeOrder','when':'.executionId * 2 > 1 and error'} |"
            + " false",
      })
  void matchesOnlyWhenEveryPartFits(String stub, boolean matches) {
    stubs.add(CloudWorld.json(stub));
    CloudCall call =
        world.call(
            "SAE",
            "DescribeChangeOrder",
            "{'StackId':'s-1','Size':10,'Ids':['a','b'],'More':true}");
    assertThat(world.answer(call) instanceof CloudAnswer.Body).isEqualTo(matches);
  }

  @Test
  void givesItsAnswersInOrderAndTheLastAgainAndAgain() {
    stubs.add(
        CloudWorld.json(
            "{'service':'SAE','api':'DescribeChangeOrder','answers':[{'body':{'n':1},'delay':'PT2S'},"
                + "{'error':{'code':'ServiceBusy','message':'wait','status':409}},{'body':{'n':3}}]}"));
    CloudCall call = world.call("SAE", "DescribeChangeOrder", "{}");
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
    stubs.add(
        CloudWorld.json(
            "{'service':'SAE','api':'DescribeChangeOrder','answers':[{'body':'old'}]}"));
    stubs.add(
        CloudWorld.json(
            "{'service':'SAE','api':'DescribeChangeOrder','times':1,'answers':[{'body':'new'}]}"));
    CloudCall call = world.call("SAE", "DescribeChangeOrder", "{}");
    assertThat(world.body(call).asString()).isEqualTo("new");
    assertThat(world.body(call).asString()).isEqualTo("old");
  }

  @Test
  void aRolledBackCallDoesNotUseAStubUp() {
    stubs.add(
        CloudWorld.json(
            "{'service':'SAE','api':'DescribeChangeOrder','answers':[{'body':'first'},{'body':'second'}]}"));
    CloudCall call = world.call("SAE", "DescribeChangeOrder", "{}");
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
                + "'text':'{{ region }}/{{ taskName }}','none':'{{ item.x }}',"
                + "'far':'{{ parameters.Size[99999999999] }}'}}]}"));
    assertThat(world.ecs("DescribeInstances", "{'InstanceId':'i-9','Size':7}"))
        .isEqualTo(
            CloudWorld.json(
                "{'id':'i-9','size':7,'text':'cn-hangzhou/task','none':null,"
                    + "'far':'{{ parameters.Size[99999999999] }}'}"));
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
        "{'service':'S','api':'A','answers':[{'delay':'P9999999D'}]} | answers[0].delay",
        "[{'service':'S','api':'A'},{'service':'S','api':'A','answers':[]}] | [1].answers",
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
    String file =
        "[{'service':'SAE','api':'DescribeChangeOrder'},{'service':'SAE','api':'CreateApplication'}]";
    stubs.seed("a.json", CloudWorld.json(file));
    world.body(world.call("SAE", "DescribeChangeOrder", "{}"));
    var before = stubs.list();
    stubs.seed("a.json", CloudWorld.json(file));
    assertThat(stubs.list()).isEqualTo(before);
    stubs.seed("a.json", CloudWorld.json("[]"));
    assertThat(stubs.list()).isEmpty();
  }

  @Test
  void removedStubsAnswerNoMore() {
    String id = stubs.add(CloudWorld.json("{'service':'MNS','api':'PublishMessage'}")).getFirst();
    assertThat(world.answer(world.call("MNS", "PublishMessage", "{}")))
        .isInstanceOf(CloudAnswer.Body.class);
    assertThat(stubs.remove(id)).isTrue();
    assertThat(stubs.remove(id)).isFalse();
    assertThat(world.answer(world.call("MNS", "PublishMessage", "{}")))
        .isInstanceOf(CloudAnswer.Unanswered.class);
  }
}
