package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The image, built anew from the finished jar and run in every way the documents promise. */
@ExtendWith(NeedsEngine.class)
class ContainerIT {
  private static final String NAPS =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - {Name: nap, Action: 'ACS::Sleep', Properties: {Duration: PT3S}}
        - Name: look
          Action: ACS::ExecuteAPI
          Properties: {Service: ECS, API: DescribeRegions}
      """;
  private static final int STARTERS = 4;
  private static final int ACKNOWLEDGED = 40;
  private static final Duration TO_STOP = Duration.ofSeconds(10);

  /** What the JVM ends with after SIGTERM; 137 would be a kill. */
  private static final long TERMINATED = 143;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    BuiltImage.build();
  }

  @Test
  void servesAsAGenericContainerAndIsHealthyByItself() {
    try (OosInContainer oos = new OosInContainer()) {
      oos.waitingFor(Wait.forHealthcheck().withStartupTimeout(Duration.ofMinutes(5))).start();
      assertThat(oos.rpc().ended(oos.rpc().start(NAPS)).path("Status").asString())
          .isEqualTo("Success");
      assertThat(oos.inspected().getConfig().getUser()).isEqualTo("10001:0");
      assertThat(oos.inspected().getConfig().getLabels())
          .containsKeys("org.opencontainers.image.title", "org.opencontainers.image.licenses")
          .containsEntry("org.opencontainers.image.version", "it");
      assertThat(oos.getLogs()).as("the AOT cache is taken").doesNotContain("[aot");
    }
  }

  @Test
  void keepsItsStateInPostgresBesideIt() {
    try (Network network = Network.newNetwork();
        PostgreSQLContainer database =
            new PostgreSQLContainer("postgres:15")
                .withNetwork(network)
                .withNetworkAliases("db")
                .withDatabaseName("oos")
                .withUsername("oos")
                .withPassword("oos")) {
      database.start();
      String id;
      try (OosInContainer first = onPostgres(network)) {
        first.start();
        id = first.rpc().start(NAPS);
        first.rpc().awaitStatus(id, Set.of("Waiting"));
        first.stopPolitely();
      }
      try (OosInContainer second = onPostgres(network)) {
        second.start();
        assertThat(second.rpc().ended(id).path("Status").asString()).isEqualTo("Success");
      }
    }
  }

  @Test
  void stopsInTimeUnderLoadAndLosesNothingOnItsVolume() throws InterruptedException {
    String volume = "oos-it-" + UUID.randomUUID();
    Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    try {
      try (OosInContainer oos = new OosInContainer().lockedUp(volume)) {
        oos.start();
        try (ExecutorService starters = Executors.newFixedThreadPool(STARTERS)) {
          List<Future<?>> begun = begin(starters, oos.rpc(), acknowledged);
          Awaitility.await().until(() -> acknowledged.size() >= ACKNOWLEDGED);
          assertThat(oos.stopPolitely()).isLessThan(TO_STOP);
          assertNoneWasRefused(begun);
        }
        assertThat(oos.inspected().getState().getExitCodeLong()).isEqualTo(TERMINATED);
      }
      try (OosInContainer again = new OosInContainer().lockedUp(volume)) {
        again.start();
        RpcClient rpc = again.rpc();
        assertThat(acknowledged)
            .allSatisfy(
                id -> assertThat(rpc.ended(id).path("Status").asString()).isEqualTo("Success"));
      }
    } finally {
      DockerClientFactory.instance().client().removeVolumeCmd(volume).exec();
    }
  }

  private static OosInContainer onPostgres(Network network) {
    return new OosInContainer()
        .withNetwork(network)
        .withEnv("OOS_STORAGE", "jdbc")
        .withEnv("OOS_JDBC_URL", "jdbc:postgresql://db:5432/oos")
        .withEnv("OOS_JDBC_USER", "oos")
        .withEnv("OOS_JDBC_PASSWORD", "oos");
  }

  /** Each starts executions until the service is gone. */
  private static List<Future<?>> begin(
      ExecutorService starters, RpcClient rpc, Queue<String> acknowledged) {
    List<Future<?>> begun = new ArrayList<>();
    IntStream.range(0, STARTERS)
        .forEach(i -> begun.add(starters.submit(() -> startUntilGone(rpc, acknowledged))));
    return begun;
  }

  private static void startUntilGone(RpcClient rpc, Queue<String> acknowledged) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        acknowledged.add(rpc.start(NAPS));
      }
    } catch (UncheckedIOException gone) {
      // What was on its way was not acknowledged.
    }
  }

  /** A start that was answered with anything but success would have failed its thread. */
  private static void assertNoneWasRefused(List<Future<?>> begun) throws InterruptedException {
    for (Future<?> starter : begun) {
      try {
        starter.get();
      } catch (ExecutionException refused) {
        throw new AssertionError(refused.getCause());
      }
    }
  }
}
