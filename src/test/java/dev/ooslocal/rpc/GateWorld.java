package dev.ooslocal.rpc;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Range;
import dev.ooslocal.shape.Required;
import dev.ooslocal.shape.Secret;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.node.ObjectNode;

/** A gate with three operations of its own, over a database in memory. */
final class GateWorld {
  final AtomicInteger started = new AtomicInteger();
  final AtomicInteger durable = new AtomicInteger();
  final VirtualClock clock =
      new VirtualClock(InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")));
  final RequestJournal journal =
      new RequestJournal(
          InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")),
          new RequestMeters(new SimpleMeterRegistry()));
  final MockMvc http;
  private final JdbcClient rows;

  GateWorld() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(
        "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
            .formatted(UUID.randomUUID()));
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V1_5__gate.sql"))
        .execute(database);
    rows = JdbcClient.create(database);
    Calls calls =
        new Calls(
            new JdbcTransactionManager(database),
            new ClientTokens(rows, clock),
            durable::incrementAndGet,
            clock);
    Operations operations =
        new Operations(
            List.of(
                new StartThing(started), new GetThing(), new BreakThing(), new FetchThing(clock)));
    Routes routes =
        new Routes(operations, List.of(new Elsewhere()), calls, durable::incrementAndGet, clock);
    http =
        MockMvcBuilders.standaloneSetup(
                new Gate(routes, new Anybody(), journal, new FaultStrike(name -> Optional.empty())))
            .build();
  }

  /** How many client tokens are remembered. */
  long tokens() {
    return rows.sql("select count(*) from client_token").query(Long.class).single();
  }

  void advance(Duration by) {
    clock.still().lock();
    clock.offsetBy(clock.offset().plus(by));
    clock.still().unlock();
  }

  /** Lets everybody in, except into what is forbidden. */
  static final class Anybody implements Callers {
    @Override
    public String defaultRegion() {
      return "cn-hangzhou";
    }

    @Override
    public Caller identify(Credentials credentials) {
      return new Caller(
          "1234567890123456", Caller.ROOT, "", credentials.region(), credentials.requestId());
    }

    @Override
    public void permit(Caller caller, String operation, Map<String, String> parameters) {
      if (operation.equals("BreakThing") && caller.region().equals("cn-forbidden")) {
        throw new ApiException(ErrorCode.NO_PERMISSION, operation);
      }
    }
  }

  /** Another product. */
  static final class Elsewhere implements ForeignOperations {
    @Override
    public boolean offers(String version) {
      return version.equals("2014-05-26");
    }

    @Override
    public Optional<ObjectNode> call(
        String version,
        String operation,
        Map<String, String> parameters,
        Caller caller,
        Consumer<List<String>> unread) {
      return operation.equals("DescribeInstances")
          ? Optional.of(Json.object().put("Names", String.join(",", parameters.keySet())))
          : Optional.empty();
    }
  }

  @Offered(group = "test", summary = "Starts a thing.")
  static final class StartThing implements Operation<StartThing.Input, StartThing.Output> {
    record Input(
        @Doc("Its name.") @Required String thingName,
        @Doc("Its secret.") @Secret @Nullable String value,
        @Doc("Idempotency.") @Nullable String clientToken) {}

    record Output(@Doc("How many there are.") int count, @Doc("Where.") String where) {}

    private final AtomicInteger started;

    StartThing(AtomicInteger started) {
      this.started = started;
    }

    @Override
    public Output handle(Input in, Caller caller) {
      if (in.thingName().equals("bad")) {
        throw new ApiException(ErrorCode.NO_TEMPLATE, in.thingName());
      }
      if (in.thingName().startsWith("echo-")) {
        Secrets.hide(in.thingName().substring(5));
      }
      return new Output(started.incrementAndGet(), caller.region());
    }
  }

  @Offered(group = "test", summary = "Shows a thing.")
  static final class GetThing implements Operation<GetThing.Input, GetThing.Output> {
    record Input(
        @Doc("Page size.") @Default("50") @Range(min = 1, max = 100) int maxResults,
        @Doc("Filter.") @Nullable String filter) {}

    record Output(@Doc("Size.") int maxResults, @Doc("All.") List<String> names) {}

    @Override
    public Output handle(Input in, Caller caller) {
      return new Output(in.maxResults(), List.of("a", String.valueOf(in.filter())));
    }
  }

  @Offered(group = "test", summary = "Takes a thing from an address, where it is once.")
  static final class FetchThing implements Operation<FetchThing.Input, FetchThing.Output> {
    record Input(
        @Doc("Where it is.") @Required String address,
        @Doc("Idempotency.") @Nullable String clientToken) {}

    record Output(@Doc("What it is.") String thing) {}

    private final VirtualClock clock;
    private final AtomicInteger fetched = new AtomicInteger();

    FetchThing(VirtualClock clock) {
      this.clock = clock;
    }

    @Override
    public Input prepared(Input in) {
      if (fetched.incrementAndGet() > 1) {
        throw ApiException.invalid("Address", "nobody answers any more");
      }
      return new Input("the thing at " + in.address() + ", " + held(), in.clientToken());
    }

    @Override
    public Output handle(Input in, Caller caller) {
      return new Output(in.address() + "; then " + held());
    }

    private String held() {
      return (TransactionSynchronizationManager.isActualTransactionActive() ? "in a" : "no")
          + " transaction, "
          + (isTimeFree() ? "time free" : "time held");
    }

    /** Whoever holds it steady cannot move it. */
    private boolean isTimeFree() {
      boolean free = clock.still().tryLock();
      if (free) {
        clock.still().unlock();
      }
      return free;
    }
  }

  @Offered(group = "test", summary = "Has a bug.")
  static final class BreakThing implements Operation<Nothing, Nothing> {
    @Override
    public Nothing handle(Nothing in, Caller caller) {
      throw new IllegalStateException("planted");
    }
  }
}
