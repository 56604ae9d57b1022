package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.postgres.Postgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills and holds services that have much to do, and looks what has become of it. The moments are
 * random; {@code -Dit.seed=…} repeats them.
 */
class CrashIT {
  private static final int KILLS = 5;
  private static final int AT_FIRST = 600;
  private static final int AFTER_EACH = 30;
  private static final int IN_FLIGHT = 300;
  private static final Duration TO_END = Duration.ofMinutes(4);

  /** Four heartbeats of two seconds, and some. */
  private static final Duration PAST_THE_LEASE = Duration.ofSeconds(11);

  private final long seed = Long.getLong("it.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Disturbances disturbances = new Disturbances();
  private final Recorder recorder = new Recorder(30);
  private final Load load = new Load(recorder.url(), random);
  private final Aftermath aftermath = new Aftermath(load, recorder, disturbances);

  @BeforeEach
  void tellTheSeed() {
    System.out.println("-Dit.seed=" + seed);
  }

  @AfterEach
  void close() {
    load.close();
    recorder.close();
    System.out.println("-Dit.seed=" + seed + ": " + aftermath.told());
  }

  @Test
  void nothingIsLostInAFile(@TempDir Path data) {
    killAgainAndAgain(() -> ServiceProcess.ready("--oos.storage=file", "--oos.data.dir=" + data));
    aftermath.check(Rows.ofFolder(data));
  }

  @Test
  void nothingIsLostInPostgres() {
    String url = Postgres.freshDatabase();
    killAgainAndAgain(() -> onPostgres(url));
    aftermath.check(Rows.ofPostgres(url));
  }

  @Test
  void nothingIsLostWhenOneOfTwoNodesIsKilledAndTheOtherHeldPastItsLease() {
    String url = Postgres.freshDatabase();
    try (ServiceProcess killed = onPostgres(url);
        ServiceProcess held = onPostgres(url)) {
      Audit audit = new Audit(Rows.ofPostgres(url));
      Duration nap = nap(held);
      load.begin(AT_FIRST, nap, killed, held);
      load.await();
      assertInFlight(held);
      beforeAKill(nap, killed, held);
      disturbances.killed(killed);
      try (ServiceProcess third = onPostgres(url)) {
        load.await();
        beforeAKill(nap, held, third);
        disturbances.held(held, PAST_THE_LEASE);
        load.await();
        Everything everything = new Everything(third);
        everything.awaitEnd(TO_END);
        aftermath.check(everything);
        audit.check();
        assertThat(held.errors()).isEmpty();
        assertThat(third.errors()).isEmpty();
      }
    }
    aftermath.check(Rows.ofPostgres(url));
  }

  private void killAgainAndAgain(Supplier<ServiceProcess> start) {
    for (int kill = 0; kill < KILLS; kill++) {
      try (ServiceProcess service = start.get()) {
        Duration nap = nap(service);
        if (kill == 0) {
          load.begin(AT_FIRST, nap, service);
          load.await();
          assertInFlight(service);
        }
        beforeAKill(nap, service);
        disturbances.killed(service);
        load.await();
      }
    }
    try (ServiceProcess service = start.get()) {
      Everything everything = new Everything(service);
      everything.awaitEnd(TO_END);
      aftermath.check(everything);
      assertThat(service.errors()).isEmpty();
      service.stop();
    }
  }

  /** Long enough to sleep over some kills, however slow the machine is at the time. */
  private static Duration nap(ServiceProcess service) {
    return Duration.ofSeconds(Math.clamp(4 * service.startUp().toSeconds(), 20, 120));
  }

  /**
   * Much is going on, then for a moment nobody comes, so that nobody's commit carries another's
   * with it; and some starts are acknowledged immediately before the kill.
   */
  private void beforeAKill(Duration nap, ServiceProcess... services) {
    load.begin(AFTER_EACH, nap, services);
    pause(200, 3_000);
    load.begin(AFTER_EACH, nap, services);
    pause(5, 150);
  }

  private static void assertInFlight(ServiceProcess service) {
    assertThat(new Everything(service).open())
        .as("executions in flight before the first kill")
        .hasSizeGreaterThanOrEqualTo(IN_FLIGHT);
  }

  private void pause(int fromMillis, int toMillis) {
    Pause.of(Duration.ofMillis(random.nextLong(fromMillis, toMillis)));
  }

  private static ServiceProcess onPostgres(String url) {
    return ServiceProcess.ready(
        "--oos.storage=jdbc", "--oos.jdbc.url=" + url, "--oos.jdbc.user=postgres");
  }
}
