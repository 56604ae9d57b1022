package dev.ooslocal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.account.AccountSeeds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * For each kind of thing: every operation of the service, asked by another account and from another
 * region, tells nothing of it and changes nothing of it. The requests are made from the service's
 * own OpenAPI document, so that no operation is left out.
 */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationTest {
  private static final String NORTH = "LTAInorth";
  private static final String SOUTH = "LTAIsouth";
  private static final String HOME = "cn-hangzhou";
  private static final String ELSEWHERE = "cn-beijing";

  @Autowired private AccountSeeds accounts;
  @LocalServerPort private int port;
  private final List<Thing> things = new ArrayList<>();
  private final List<Request> operations = new ArrayList<>();

  @BeforeAll
  void oneOfEverything() {
    accounts.load(RefusalsTest.ACCOUNTS);
    things.addAll(new Belongings(new Owner(new Wire(port), NORTH)).all());
    operations.addAll(Request.all(new Wire(port)));
  }

  @AfterAll
  void leaveNothingToOthers() {
    new Wire(port).reset();
    accounts.clear();
  }

  Stream<Thing> things() {
    return things.stream();
  }

  private Reply send(String key, String region, String operation, Map<String, String> given) {
    Map<String, String> form =
        Wire.map("Action", operation, "AccessKeyId", key, "RegionId", region);
    form.putAll(given);
    return new Wire(port).post(form);
  }

  private Map<String, JsonNode> shown(Thing thing) {
    Map<String, JsonNode> shown = new HashMap<>();
    for (Request request : operations) {
      if (request.reads()) {
        Reply reply = send(NORTH, HOME, request.operation(), request.filled(thing.names()));
        if (reply.status() == 200 && thing.isIn(reply.json())) {
          shown.put(request.operation(), request.withoutId(reply.json()));
        }
      }
    }
    return shown;
  }

  @Test
  void asksEveryOperation() {
    assertThat(operations).hasSizeGreaterThanOrEqualTo(104);
    assertThat(things).hasSizeGreaterThanOrEqualTo(14);
  }

  @ParameterizedTest
  @MethodSource("things")
  void nobodyElseSeesOrChangesIt(Thing thing) {
    Map<String, JsonNode> before = shown(thing);
    assertThat(before.keySet()).as("its owner sees it").containsAll(thing.shownBy());

    List<String> leaks = new ArrayList<>();
    ask(SOUTH, HOME, thing, leaks);
    if (thing.isRegional()) {
      ask(NORTH, ELSEWHERE, thing, leaks);
    }
    assertThat(leaks).isEmpty();
    assertThat(shown(thing)).as("it is as before").isEqualTo(before);
  }

  /**
   * First what lists show that are not told its name, since afterwards strangers have some, too.
   */
  private void ask(String key, String region, Thing thing, List<String> leaks) {
    for (Request request : operations) {
      if (request.reads()) {
        Reply reply = send(key, region, request.operation(), request.filled(Map.of()));
        if (reply.body().contains(thing.mark()) || reply.body().contains(thing.name())) {
          leaks.add(request.operation() + " of " + key + " in " + region + ": " + reply.body());
        }
      }
    }
    for (Request request : operations) {
      Reply reply = send(key, region, request.operation(), request.filled(thing.names()));
      if (reply.body().contains(thing.mark())
          || (reply.body().contains(RefusalsTest.NORTH) && key.equals(SOUTH))
          || reply.status() == 500) {
        leaks.add(request.operation() + " of " + key + " in " + region + ": " + reply.body());
      }
    }
  }
}
