package dev.ooslocal.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ClientTokensTest {
  private final GateWorld world = new GateWorld();

  private JsonNode start(String rest) throws Exception {
    return Json.parse(
        world
            .http
            .perform(get("/?Action=StartThing&" + rest))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  @Test
  void givesTheFirstAnswerAgain() throws Exception {
    JsonNode first = start("ThingName=a&ClientToken=t");
    assertThat(start("ThingName=a&ClientToken=t&SignatureNonce=other")).isEqualTo(first);
    assertThat(world.started).hasValue(1);
  }

  @Test
  void refusesOtherParameters() throws Exception {
    start("ThingName=a&ClientToken=t");
    assertThat(start("ThingName=b&ClientToken=t").path("Code").stringValue())
        .isEqualTo("IdempotentParameterMismatch");
  }

  @Test
  void keepsRegionsApart() throws Exception {
    start("ThingName=a&ClientToken=t");
    start("ThingName=a&ClientToken=t&RegionId=cn-beijing");
    assertThat(world.started).hasValue(2);
  }

  @Test
  void forgetsATokenAfterADay() throws Exception {
    start("ThingName=a&ClientToken=t");
    world.advance(Duration.ofHours(25));
    assertThat(start("ThingName=b&ClientToken=t").path("Count").intValue()).isEqualTo(2);
  }

  @Test
  void keepsNoTokensOfYesterdayForGood() throws Exception {
    for (int i = 0; i < 199; i++) {
      start("ThingName=a&ClientToken=t" + i);
    }
    world.advance(Duration.ofHours(25));
    start("ThingName=a&ClientToken=today");
    assertThat(world.tokens()).isOne();
  }

  @Test
  void keepsNothingOfARequestThatFailed() throws Exception {
    start("ThingName=bad&ClientToken=t");
    assertThat(start("ThingName=good&ClientToken=t").path("Count").intValue()).isEqualTo(1);
  }

  @Test
  void runsOnceForManyAtTheSameTime() throws Exception {
    Set<JsonNode> answers = new HashSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      Callable<JsonNode> one = () -> start("ThingName=a&ClientToken=t");
      for (Future<JsonNode> answer :
          threads.invokeAll(IntStream.range(0, 40).mapToObj(_ -> one).toList())) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).hasSize(1);
    assertThat(world.started).hasValue(1);
  }
}
