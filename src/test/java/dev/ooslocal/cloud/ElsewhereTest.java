package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Calls that are made outside the activation, and what comes of them. */
class ElsewhereTest {
  private static final JsonNode ABSENT =
      Outcome.refused(
          Answered.By.SIMULATED, "EntityNotExists.Template", "There is none.", 404, "REQ");

  private CloudWorld world = new CloudWorld();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void keepsACallOfOosWhenItsAnswerIsThere() {
    CloudCall call = call();
    assertThat(world.answer(call))
        .isInstanceOfSatisfying(
            CloudAnswer.Elsewhere.class,
            elsewhere ->
                assertThat(OwnCall.read(elsewhere.request()).operation()).isEqualTo("GetTemplate"));
    assertThat(noted()).isEmpty();
    assertThat(arrived(call, ABSENT)).isInstanceOf(CloudAnswer.Refusal.class);
    assertThat(noted().getFirst().at("/error/code").asString())
        .isEqualTo("EntityNotExists.Template");
  }

  @Test
  void saysWhatWasProbablyMeant() {
    assertThat(world.answer(world.call("ecs", "StopInstanse", "{}")))
        .isInstanceOfSatisfying(
            CloudAnswer.Unanswered.class,
            nobody -> assertThat(nobody.message()).contains("Did you mean ECS StopInstance?"));
    assertThat(world.answer(world.call("OOS", "GetTemplat", "{}")))
        .isInstanceOfSatisfying(
            CloudAnswer.Unanswered.class,
            nobody -> assertThat(nobody.message()).contains("Did you mean OOS GetTemplate?"));
    assertThat(world.answer(world.call("SAS", "ExportVul", "{}")))
        .isInstanceOfSatisfying(
            CloudAnswer.Unanswered.class,
            nobody -> assertThat(nobody.message()).doesNotContain("Did you mean"));
  }

  @Test
  void makesUpWhatOosDoesNotKnowInLenientMode() {
    world.close();
    world = new CloudWorld(Map.of("oos.cloud.mode", "lenient"));
    assertThat(arrived(call(), ABSENT))
        .isInstanceOfSatisfying(CloudAnswer.Body.class, body -> assertThat(body.madeUp()).isTrue());
    assertThat(noted().getFirst().path("answeredBy").asString()).isEqualTo("synthesised");
    JsonNode known = Outcome.of(Answered.By.SIMULATED, CloudWorld.json("{'Content':'x'}"));
    assertThat(arrived(call(), known))
        .isInstanceOfSatisfying(
            CloudAnswer.Body.class, body -> assertThat(body.madeUp()).isFalse());
  }

  private CloudCall call() {
    CloudCall call = world.call("oos", "gettemplate", "{'TemplateName':'None'}");
    return new CloudCall(
        call.service(),
        call.api(),
        call.region(),
        call.account(),
        call.parameters(),
        null,
        call.origin(),
        () -> List.of(Wish.of(".Content", ValueType.STRING)),
        call.now());
  }

  private CloudAnswer arrived(CloudCall call, JsonNode outcome) {
    return world
        .bean(TransactionTemplate.class)
        .execute(
            _ -> world.bean(Cloud.class).arrived(call, Json.parse(Json.text(outcome)), _ -> {}));
  }

  private List<? extends JsonNode> noted() {
    return world.bean(CallJournal.class).list(CallJournal.Filter.NONE).calls();
  }
}
