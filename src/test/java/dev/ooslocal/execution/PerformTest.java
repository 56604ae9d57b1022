package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.engine.Changes;
import dev.ooslocal.engine.OutgoingCalls;
import dev.ooslocal.engine.Wakening;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.JsonNode;

class PerformTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final TestDatabase database = TestDatabase.of(TestDatabase.Kind.MEMORY);
  private final VirtualClock clock = new VirtualClock(() -> NOW);
  private final List<String> happened = new ArrayList<>();
  private final WakeUps wakeUps =
      new WakeUps(
          database.jdbc(), clock, new StaticListableBeanFactory().getBeanProvider(Wakening.class));
  private final Calls calls = new Calls(database.jdbc(), wakeUps);
  private final Perform perform =
      new Perform(
          calls,
          new Signals(database.jdbc(), wakeUps),
          () -> happened.add(calls.open("run/1").isPresent() ? "attempt safe" : "outcome safe"),
          clock,
          database.transactions(),
          List.of(new Telephone()));

  @BeforeEach
  void schedule() {
    calls.schedule("exec-1", new Changes.OutgoingAttempt("run", 1, "phone", Json.parse("{}")), NOW);
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** Else a process that is killed in a quiet hour would make the call again. */
  @Test
  void theAttemptIsSafeBeforeTheCallAndItsOutcomeAfterIt() {
    perform.perform("run/1");
    assertThat(happened).containsExactly("attempt safe", "called with run-1", "outcome safe");
  }

  @Test
  void aCallWhoseOutcomeIsKnownIsNotMadeAgain() {
    perform.perform("run/1");
    happened.clear();
    perform.perform("run/1");
    assertThat(happened).isEmpty();
    assertThat(new Signals(database.jdbc(), wakeUps).pending("exec-1")).hasSize(1);
  }

  private final class Telephone implements OutgoingCalls {
    @Override
    public String kind() {
      return "phone";
    }

    @Override
    public JsonNode perform(JsonNode request, String token) {
      happened.add("called with " + token);
      return Json.parse("{}");
    }
  }
}
