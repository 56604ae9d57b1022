package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.postgres.Postgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Throws more than a thousand signals at running executions, from several threads and at two nodes,
 * and looks whether each had its effect, once. {@code -Dit.seed=…} repeats the order.
 */
class RacesIT {
  private static final int EACH = 36;
  private static final int PAUSES = 4;
  private static final int TRIGGERED = 6;
  private static final int FIRINGS = 50;
  private static final int CHILDREN = 10;

  private static final Set<String> ENDED = Set.of("Success", "Failed", "Cancelled");
  private static final String HEAD = "FormatVersion: OOS-2019-06-01\nTasks:\n";
  private static final String CHOICE =
      """
        - Name: say
          Action: ACS::Choice
          Properties: {DefaultTask: 'ACS::NEXT', Choices: []}
      """;
  private static final String NAP =
      "  - Name: nap\n    Action: ACS::Sleep\n    Properties: {Duration: PT%dS}\n";
  private static final String PAUSED =
      HEAD
          + String.join(
              "",
              IntStream.rangeClosed(1, PAUSES)
                  .mapToObj(n -> "  - {Name: pause%d, Action: 'ACS::Pause'}\n".formatted(n))
                  .toList());
  private static final String TRIGGER =
      HEAD
          + "  - Name: on\n    Action: ACS::EventTrigger\n"
          + "    Properties: {Product: ECS, Name: ['Instance:StateChange']}\n"
          + CHOICE;
  private static final String PARENT =
      HEAD
          + "  - Name: each\n    Action: ACS::Template\n    Properties:\n"
          + "      TemplateContent: |\n"
          + (HEAD + NAP.formatted(1) + CHOICE).indent(8)
          + "    Loop:\n      Items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\n"
          + "      RateControl: {Mode: Concurrency, Concurrency: 10, MaxErrors: 0}\n";

  private final long seed = Long.getLong("it.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final AtomicInteger signals = new AtomicInteger();

  /** Where each execution must end; an empty text: anywhere. */
  private final Map<String, String> ends = new HashMap<>();

  @Test
  void noSignalIsLostByTwoNodesOnOnePostgres() {
    String url = Postgres.freshDatabase();
    Supplier<ServiceProcess> node =
        () ->
            ServiceProcess.ready(
                "--oos.storage=jdbc", "--oos.jdbc.url=" + url, "--oos.jdbc.user=postgres");
    try (ServiceProcess one = node.get();
        ServiceProcess other = node.get()) {
      Audit audit = new Audit(Rows.ofPostgres(url));
      race(one, other);
      audit.check();
    }
  }

  @Test
  void noSignalIsLostInMemory() {
    try (ServiceProcess service = ServiceProcess.ready()) {
      race(service, service);
    }
  }

  private void race(ServiceProcess one, ServiceProcess other) {
    RpcClient first = one.rpc();
    RpcClient second = other.rpc();
    try (Crowd crowd = new Crowd(random)) {
      List<String> paused = started(first, PAUSED, "Success", EACH);
      List<String> triggered = started(second, TRIGGER, "Cancelled", TRIGGERED);
      List<String> sleeping = started(first, HEAD + NAP.formatted(600), "Cancelled", EACH);
      triggered.forEach(id -> first.awaitStatus(id, Set.of("Waiting")));
      List<Runnable> things = new ArrayList<>();
      paused.forEach(id -> things.add(() -> approveAll(id, first, second)));
      for (int n = 0; n < FIRINGS; n++) {
        RpcClient client = n % 2 == 0 ? first : second;
        triggered.forEach(id -> things.add(() -> fire(id, client)));
      }
      sleeping.forEach(
          id -> Stream.of(first, second).forEach(c -> things.add(() -> cancel(id, c))));
      started(second, PARENT, "Success", EACH);
      signals.addAndGet(EACH * CHILDREN);
      started(first, HEAD + CHOICE + NAP.formatted(1) + CHOICE.replace("say", "end"), "", EACH)
          .forEach(id -> Stream.of(first, second).forEach(c -> things.add(() -> cancel(id, c))));
      crowd.run(things);
      triggered.forEach(id -> firedEach(id, second));
      crowd.run(triggered.stream().<Runnable>map(id -> () -> cancel(id, first)).toList());
      Everything everything = new Everything(second);
      everything.awaitEnd(Duration.ofSeconds(60));
      Map<String, String> ended = statuses(everything);
      ends.forEach(
          (id, end) ->
              assertThat(ended.get(id)).as(id).matches(s -> end.isEmpty() || end.equals(s)));
      stayEnded(crowd, paused, triggered, sleeping, first, second);
      assertThat(statuses(everything)).as("final states stay final").isEqualTo(ended);
    }
    System.out.printf(
        "-Dit.seed=%d: %d signals, %d executions%n", seed, signals.get(), ends.size());
    assertThat(signals.get()).isGreaterThanOrEqualTo(1000);
    assertThat(one.errors()).isEmpty();
    assertThat(other.errors()).isEmpty();
  }

  private List<String> started(RpcClient client, String template, String end, int times) {
    List<String> ids = new ArrayList<>();
    for (int n = 0; n < times; n++) {
      ids.add(client.start(template));
    }
    ids.forEach(id -> ends.put(id, end));
    return ids;
  }

  /** Each pause is approved at both nodes, until one of them has taken it. */
  private void approveAll(String id, RpcClient one, RpcClient other) {
    for (int n = 1; n <= PAUSES; n++) {
      String run = id + ".t000" + n;
      Awaitility.await(run)
          .atMost(Duration.ofSeconds(60))
          .pollInterval(Duration.ofMillis(20))
          .until(
              () -> {
                boolean byOne = approve(id, run, one);
                return approve(id, run, other) || byOne;
              });
    }
  }

  private boolean approve(String id, String run, RpcClient client) {
    signals.incrementAndGet();
    return client.isAccepted(
        "NotifyExecution", "ExecutionId", id, "NotifyType", "Approve", "TaskExecutionId", run);
  }

  private void fire(String id, RpcClient client) {
    signals.incrementAndGet();
    client.call("TriggerExecution", "ExecutionId", id, "Type", "Event", "Content", "{\"n\":1}");
  }

  private void cancel(String id, RpcClient client) {
    signals.incrementAndGet();
    boolean accepted = client.isAccepted("CancelExecution", "ExecutionId", id);
    assertThat(accepted || isEnded(id, client)).as("refused only when ended: %s", id).isTrue();
  }

  private static boolean isEnded(String id, RpcClient client) {
    return ENDED.contains(client.execution(id).path("Status").asString());
  }

  /** As many children as there were firings, and each of them has ended well. */
  private static void firedEach(String id, RpcClient client) {
    Everything everything = new Everything(client);
    Awaitility.await("firings of " + id)
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(200))
        .untilAsserted(
            () ->
                assertThat(everything.with("ParentExecutionId", id))
                    .hasSize(FIRINGS)
                    .allMatch(child -> child.path("Status").asString().equals("Success")));
  }

  private void stayEnded(
      Crowd crowd,
      List<String> paused,
      List<String> triggered,
      List<String> sleeping,
      RpcClient one,
      RpcClient other) {
    List<Runnable> late = new ArrayList<>();
    paused.forEach(id -> late.add(() -> assertThat(approve(id, id + ".t0001", one)).isFalse()));
    Stream.of(paused, triggered, sleeping)
        .flatMap(List::stream)
        .forEach(
            id ->
                late.add(
                    () ->
                        assertThat(other.isAccepted("CancelExecution", "ExecutionId", id))
                            .isFalse()));
    crowd.run(late);
  }

  private static Map<String, String> statuses(Everything everything) {
    Map<String, String> statuses = new HashMap<>();
    for (JsonNode execution : everything.with()) {
      statuses.put(execution.path("ExecutionId").asString(), execution.path("Status").asString());
    }
    return statuses;
  }
}
