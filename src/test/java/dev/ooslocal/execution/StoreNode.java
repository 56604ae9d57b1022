package dev.ooslocal.execution;

import dev.ooslocal.account.Limits;
import dev.ooslocal.engine.ExecutionFacts;
import dev.ooslocal.engine.ExecutionRow;
import dev.ooslocal.engine.ExecutionState;
import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.engine.Mode;
import dev.ooslocal.engine.StateWords;
import dev.ooslocal.engine.Wakening;
import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.TestDatabase;
import dev.ooslocal.tag.Tags;
import dev.ooslocal.template.Templates;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one node of the service uses to keep executions, put together by hand and without an engine.
 */
final class StoreNode {
  static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123456Z");
  static final String ACCOUNT = "1";
  static final String REGION = "cn-hangzhou";

  final JdbcTemplate jdbc;
  final ExecutionRows rows;
  final TaskRows tasks;
  final Signals signals;
  final Calls calls;
  final WakeUps wakeUps;
  final Logs logs;
  final StateCache cache = new StateCache();
  final JdbcExecutionStore store;
  private final TransactionTemplate transaction;

  StoreNode(TestDatabase database) {
    VirtualClock clock = new VirtualClock(InstantSource.fixed(NOW));
    jdbc = database.jdbc();
    transaction = new TransactionTemplate(database.transactions());
    rows = new ExecutionRows(jdbc);
    tasks = new TaskRows(jdbc);
    logs = new Logs(jdbc);
    wakeUps =
        new WakeUps(jdbc, clock, new StaticListableBeanFactory().getBeanProvider(Wakening.class));
    signals = new Signals(jdbc, wakeUps);
    calls = new Calls(jdbc, wakeUps);
    Admission admission = new Admission(jdbc, _ -> new Limits(0, 0, 0, 0, 0), signals);
    ChangeWriter writer =
        new ChangeWriter(
            rows,
            tasks,
            new LogRows(jdbc),
            new Marks(jdbc),
            signals,
            calls,
            wakeUps,
            new Ends(wakeUps, admission, retention(database, admission), List.of()));
    store =
        new JdbcExecutionStore(
            database.transactions(),
            clock,
            new TwoTasks(),
            cache,
            rows,
            tasks,
            signals,
            wakeUps,
            writer);
  }

  /** An execution that has just been started. */
  void start(String id) {
    ExecutionFacts facts =
        new ExecutionFacts(
            id,
            ACCOUNT,
            REGION,
            "root",
            "root(1)",
            null,
            null,
            1,
            Mode.AUTOMATIC,
            "Automatic",
            true,
            "",
            Json.object().put("trigger", "ü"),
            null,
            NOW);
    Origin origin =
        new Origin(
            "t-1",
            "two",
            "v1",
            "h",
            "Other",
            false,
            "says",
            "rg",
            "Skip",
            0,
            Json.object(),
            List.of("Word"),
            null);
    ObjectNode parameters = Json.object().put("Word", "hush").put("n", 1.5);
    inTransaction(
        () -> {
          new Texts(jdbc).keep("h", "two tasks");
          rows.insert(
              facts,
              new Execution(facts, origin, Json.object(), ExecutionStatus.STARTED),
              ExecutionRow.fresh(ExecutionStatus.STARTED, parameters, NOW),
              Digest.EMPTY);
        });
  }

  void inTransaction(Runnable work) {
    transaction.executeWithoutResult(_ -> work.run());
  }

  /** What the next activation finds. */
  ExecutionState look(String id) {
    ExecutionState[] seen = new ExecutionState[1];
    store.activate(id, state -> seen[0] = state);
    return seen[0];
  }

  long count(String table) {
    return jdbc.query("select count(*) from " + table, (row, n) -> row.getLong(1)).getFirst();
  }

  private Retention retention(TestDatabase database, Admission admission) {
    return new Retention(
        new ExecutionRetention(0, 0),
        noEntities(),
        new Deletions(jdbc, signals, cache, new NoTags(), admission, List.of()),
        jdbc,
        database.transactions());
  }

  private static EntityManager noEntities() {
    return (EntityManager)
        Proxy.newProxyInstance(
            StoreNode.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(method.getName());
            });
  }

  /** Nothing is tagged. */
  private static final class NoTags implements Tags {
    @Override
    public Map<String, String> checked(Map<String, String> tags) {
      return tags;
    }

    @Override
    public void replace(
        String account, String region, String type, String id, Map<String, String> tags) {}

    @Override
    public Map<String, Map<String, String>> of(
        String account, String region, String type, Collection<String> ids) {
      return Map.of();
    }

    @Override
    public void forget(String account, String region, String type, Collection<String> ids) {}
  }

  /** Templates that all compile to the same program. */
  private static final class TwoTasks implements Templates {
    private final Program program = StateWords.program();

    @Override
    public Optional<StoredTemplate> find(
        String account, String region, String name, @Nullable String version) {
      return Optional.empty();
    }

    @Override
    public Program program(String hash, String text) {
      return program;
    }

    @Override
    public String hash(String text) {
      return "h";
    }

    @Override
    public void started(String templateId) {}

    @Override
    public Optional<String> versionName(
        String account, String region, String name, String version) {
      return Optional.empty();
    }

    @Override
    public Optional<Credits> credits(
        String account, String region, String name, @Nullable String version) {
      return Optional.empty();
    }
  }
}
