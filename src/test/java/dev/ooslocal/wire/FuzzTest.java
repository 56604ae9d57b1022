package dev.ooslocal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.ooslocal.OosLocal;
import dev.ooslocal.account.AccountSeeds;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Random and damaged requests against the whole service. {@code -Dfuzz.seconds=600} goes on for
 * longer, {@code -Dfuzz.seed=…} makes other choices; a seed repeats those of a run, not its timing.
 */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Verified
class FuzzTest {
  private static final Duration HOW_LONG =
      Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 15));
  private static final Duration TO_FIND_IT = Duration.ofSeconds(30);
  private static final long SEED = Long.getLong("fuzz.seed", 20190601L);

  /** Pools make a thread now and then; a leak makes one for each of thousands of requests. */
  private static final int FEW = 10;

  /** Whoever makes commits safe keeps a connection for it. */
  private static final int ONE_THAT_FLUSHES = 1;

  private static final Signer NORTH = new Signer("LTAInorth", "north-secret-0001");

  @Autowired private AccountSeeds accounts;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private DataSource database;

  @Autowired
  @Qualifier("wall")
  private InstantSource wall;

  @LocalServerPort private int port;

  @BeforeEach
  void begin() {
    System.out.println("fuzz.seed=" + SEED);
    LoggingSystem.get(getClass().getClassLoader())
        .setLogLevel("dev.ooslocal.access", LogLevel.WARN);
    new Wire(port).reset();
    accounts.load(RefusalsTest.ACCOUNTS);
  }

  @AfterEach
  void end() {
    LoggingSystem.get(getClass().getClassLoader())
        .setLogLevel("dev.ooslocal.access", LogLevel.INFO);
    new Wire(port).reset();
  }

  @Test
  void nothingBreaksHangsOrLeaks() throws InterruptedException {
    Map<String, Long> rows = rows();
    long threads = threads();
    Fuzz fuzz = fuzz(FuzzTarget.documentedIn(local("/v3/api-docs").body()));
    fuzz.run(HOW_LONG);
    System.out.println("fuzz.seed=" + SEED + ", answers by status: " + new TreeMap<>(fuzz.seen()));
    assertThat(fuzz.findings()).as("fuzz.seed=%d", SEED).isEmpty();
    assertThat(fuzz.seen()).containsKeys(200, 400, 404);
    await().untilAsserted(() -> assertThat(threads()).isLessThan(threads + FEW));
    await()
        .untilAsserted(() -> assertThat(connectionsInUse()).isLessThanOrEqualTo(ONE_THAT_FLUSHES));
    new Wire(port).reset();
    accounts.load(RefusalsTest.ACCOUNTS);
    await().untilAsserted(() -> assertThat(rows()).isEqualTo(rows));
  }

  @Test
  void aBugOfOneValueOfOneParameterIsFound() throws InterruptedException {
    Fuzz fuzz = fuzz(List.of(HiddenBug.TARGET));
    fuzz.run(TO_FIND_IT);
    assertThat(fuzz.findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding).contains("Size=-", "answered 500"));
  }

  private Fuzz fuzz(List<FuzzTarget> targets) {
    return new Fuzz(port, new FuzzRequests(new Wire(port), NORTH, wall, targets), SEED);
  }

  private Reply local(String path) {
    return Wire.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
  }

  /** Threads of this process that carry no request: those are pooled, up to a limit. */
  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.getName().startsWith("http-nio-"))
        .filter(thread -> !thread.getName().startsWith("HttpClient-"))
        .count();
  }

  private int connectionsInUse() throws SQLException {
    return database.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections();
  }

  /** How many rows each table has. */
  private Map<String, Long> rows() {
    Map<String, Long> rows = new TreeMap<>();
    jdbc.queryForList(
            "select table_name from information_schema.tables where table_schema = 'public'"
                + " and table_type = 'BASE TABLE'",
            String.class)
        .forEach(
            table ->
                rows.put(
                    table,
                    jdbc.queryForObject("select count(*) from \"" + table + "\"", Long.class)));
    return rows;
  }
}
