package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.cloud.CallJournal.Filter;
import dev.ooslocal.platform.LocalProblem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CallJournalTest {
  @Test
  void keepsEveryCallInOrder() {
    try (CloudWorld world = new CloudWorld()) {
      world.ecs("DescribeRegions", "{}");
      world.refused("StartInstance", "{'InstanceId':'i-local0001','Password':'p'}");
      CallJournal.Calls calls = world.bean(CallJournal.class).list(Filter.NONE);
      assertThat(calls.total()).isEqualTo(2);
      assertThat(calls.calls())
          .extracting(call -> call.path("api").asString())
          .containsExactly("DescribeRegions", "StartInstance");
      JsonNode refused = calls.calls().getLast();
      assertThat(refused.at("/error/code").asString()).isEqualTo("IncorrectInstanceStatus");
      assertThat(refused.has("answer")).isFalse();
      assertThat(refused.at("/parameters/Password").asString()).isEqualTo("******");
      assertThat(refused.path("answeredBy").asString()).isEqualTo("simulated");
      assertThat(refused.path("at").asString()).isEqualTo("2026-01-01T00:00:00Z");
      assertThat(refused.path("executionId").asString()).isEqualTo("exec-1");
    }
  }

  @Test
  void filtersAndLimits() {
    try (CloudWorld world = new CloudWorld()) {
      world.ecs("DescribeRegions", "{}");
      world.ecs("DescribeZones", "{}");
      world.answer(world.call("X", "Y", "{}"));
      CallJournal journal = world.bean(CallJournal.class);
      assertThat(journal.list(filter("ecs", null, null, 1)).calls()).hasSize(1);
      assertThat(journal.list(filter("ecs", null, null, 1)).total()).isEqualTo(2);
      assertThat(journal.list(filter("ECS", "describezones", null, 10)).total()).isOne();
      assertThat(journal.list(filter(null, null, "nobody", 10)).total()).isOne();
      assertThatThrownBy(() -> journal.list(filter(null, null, "anyone", 10)))
          .isInstanceOf(LocalProblem.class);
      assertThatThrownBy(() -> journal.list(filter(null, null, null, 0)))
          .isInstanceOf(LocalProblem.class);
      journal.clear();
      assertThat(journal.list(Filter.NONE).total()).isZero();
    }
  }

  @Test
  void saysWhatAnUnansweredCallLacks() {
    try (CloudWorld world = new CloudWorld()) {
      Stubs stubs = world.bean(Stubs.class);
      stubs.add(CloudWorld.json("{'service':'X','api':'Other'}"));
      stubs.add(CloudWorld.json("{'service':'X','api':'Y','region':'cn-beijing'}"));
      CloudAnswer answer = world.answer(world.call("X", "Y", "{}"));
      assertThat(answer).isInstanceOf(CloudAnswer.Unanswered.class);
      assertThat(((CloudAnswer.Unanswered) answer).message())
          .contains("curl -X POST http://127.0.0.1:8667/_oos/cloud/stubs")
          .contains("{\"service\":\"X\",\"api\":\"Y\",\"answers\":[{\"body\":{}}]}");
      JsonNode unmatched = world.bean(CallJournal.class).unmatched().getFirst();
      assertThat(unmatched.path("why").asString())
          .isEqualTo("region is cn-hangzhou, the stub wants cn-beijing");
      assertThat(unmatched.at("/nearestStub/region").asString()).isEqualTo("cn-beijing");
      stubs.add(unmatched.path("stub"));
      assertThat(world.answer(world.call("X", "Y", "{}"))).isInstanceOf(CloudAnswer.Body.class);
    }
  }

  @Test
  void dropsOldCallsBeyondItsRetention() {
    try (CloudWorld world = new CloudWorld(Map.of("oos.retention.calls", "5"))) {
      CallJournal journal = world.bean(CallJournal.class);
      for (int i = 0; i < 10; i++) {
        world.ecs("DescribeRegions", "{}");
      }
      assertThat(kept(journal)).isLessThanOrEqualTo(5);
    }
  }

  /** The sweep runs beside the calls; one at a time, so a second one ends after the first. */
  private static long kept(CallJournal journal) {
    long deadline = System.nanoTime() + 10_000_000_000L;
    long total = journal.list(Filter.NONE).total();
    while (total > 5 && System.nanoTime() < deadline) {
      Thread.onSpinWait();
      total = journal.list(Filter.NONE).total();
    }
    return total;
  }

  private static Filter filter(
      @Nullable String service, @Nullable String api, @Nullable String answeredBy, int limit) {
    return new Filter(service, api, null, null, null, answeredBy, limit);
  }
}
