package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ClockTest extends VirtualTime {
  @Test
  void skipsThirtyDaysInOneJumpThatNobodyWaitsFor() {
    Instant before = now();
    long jumped = skipping.jumped();
    long untold = skipping.untold();
    skip();
    String id = service.start(sleeping("PT720H"));
    JsonNode ended = service.until(id, "Success");
    assertThat(skipping.jumped()).isEqualTo(jumped + 1);
    assertThat(skipping.untold()).isEqualTo(untold);
    assertThat(Duration.between(before, now())).isEqualTo(Duration.ofDays(30));
    assertThat(Instant.parse(ended.path("EndDate").asString()))
        .isEqualTo(Instant.parse(ended.path("StartDate").asString()).plus(Duration.ofDays(30)));
  }

  @Test
  void standsStillUntilItIsAdvanced() {
    String id = service.start(sleeping("PT2H"));
    service.until(id, "Waiting");
    JsonNode clock = local.get("clock").body();
    assertThat(clock.path("mode").asString()).isEqualTo("real");
    assertThat(Instant.parse(clock.path("nextWakeUp").asString()))
        .isEqualTo(now().plus(Duration.ofHours(2)));
    advance("PT1H59M59S");
    assertThat(service.execution(id).path("Status").asString()).isEqualTo("Waiting");
    JsonNode then = advance("PT1S");
    assertThat(service.execution(id).path("Status").asString()).isEqualTo("Success");
    assertThat(then.path("nextWakeUp").isNull()).isTrue();
    assertThat(Duration.between(WALL, now()))
        .isEqualTo(Duration.parse(then.path("offset").asString()));
  }

  @Test
  void advancesToTheNextWakeUpAndThroughAllOnTheWay() {
    String one = service.start(sleeping("PT1H"));
    String two = service.start(sleeping("PT2H"));
    String three = service.start(sleeping("PT3H"));
    service.until(three, "Waiting");
    local.post("clock/advance", "{\"to\":\"next\"}");
    assertThat(service.execution(one).path("Status").asString()).isEqualTo("Success");
    assertThat(service.execution(two).path("Status").asString()).isEqualTo("Waiting");
    Instant end = now().plus(Duration.ofHours(5));
    local.post("clock/advance", "{\"to\":\"" + end + "\"}");
    assertThat(now()).isEqualTo(end);
    assertThat(service.execution(two).path("EndDate").asString())
        .isEqualTo(end.minus(Duration.ofHours(4)).toString());
    assertThat(service.execution(three).path("EndDate").asString())
        .isEqualTo(end.minus(Duration.ofHours(3)).toString());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "{\"to\":\"2020-01-01T00:00:00Z\"},to",
        "{\"to\":\"9999-01-01T00:00:00Z\"},to",
        "{\"to\":\"tomorrow\"},to",
        "{\"by\":\"-PT1S\"},by",
        "{\"by\":\"PT9999999999H\"},by",
        "{\"for\":\"PT1S\"},for",
        "{},",
      })
  void refusesWhatMovesNoTimeForwards(String body, String field) {
    Service.Answer answer = local.post("clock/advance", body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("field").asString(null)).isEqualTo(field);
  }

  @Test
  void refusesAModeThereIsNot() {
    assertThat(local.put("clock", "{\"mode\":\"fast\"}").status()).isEqualTo(400);
  }
}
