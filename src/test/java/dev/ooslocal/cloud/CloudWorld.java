package dev.ooslocal.cloud;

import dev.ooslocal.account.AccountEntries;
import dev.ooslocal.account.Accounts;
import dev.ooslocal.account.IssuedToken;
import dev.ooslocal.account.Tokens;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.outgoing.OutgoingRequests;
import dev.ooslocal.platform.outgoing.OutgoingSettings;
import dev.ooslocal.platform.storage.Durability;
import dev.ooslocal.platform.storage.Nodes;
import dev.ooslocal.rpc.CallFaults;
import dev.ooslocal.rpc.OwnOperations;
import dev.ooslocal.tag.Tags;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole room on an in-memory database, with a clock that is ticked by hand. */
public final class CloudWorld implements AutoCloseable {
  public static final String ACCOUNT = "1234567890123456";
  public static final String REGION = "cn-hangzhou";

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final AnnotationConfigApplicationContext context;
  private final Ticking ticking;
  private int calls;

  public CloudWorld() {
    this(Map.of());
  }

  public CloudWorld(Map<String, Object> settings) {
    context = new AnnotationConfigApplicationContext();
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
    context.register(Rooms.class);
    context.refresh();
    ticking = context.getBean(Ticking.class);
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public void pass(Duration time) {
    ticking.now = ticking.now.plus(time);
  }

  public Instant now() {
    return ticking.now;
  }

  /** The answer of ECS to a call with these parameters. */
  public JsonNode ecs(String api, String parameters) {
    return body(call("ECS", api, parameters));
  }

  /** Runs a shell script on an instance; the id of the invocation. */
  public String run(String script, String instance) {
    String parameters =
        "{'Type':'RunShellScript','CommandContent':'%s','InstanceIds':['%s']}"
            .formatted(script, instance);
    return ecs("RunCommand", parameters).path("InvokeId").asString();
  }

  public CloudAnswer.Refusal refused(String api, String parameters) {
    return (CloudAnswer.Refusal) answer(call("ECS", api, parameters));
  }

  public JsonNode body(CloudCall call) {
    return switch (answer(call)) {
      case CloudAnswer.Body body -> body.body();
      case CloudAnswer other -> throw new AssertionError("not answered: " + other);
    };
  }

  /** Each call in a transaction of its own. */
  public CloudAnswer answer(CloudCall call) {
    return bean(TransactionTemplate.class).execute(status -> bean(Cloud.class).call(call));
  }

  public CloudCall call(String service, String api, String parameters) {
    calls++;
    return call(service, api, parameters, REGION, "task", 1);
  }

  public CloudCall call(
      String service, String api, String parameters, String region, String task, int attempt) {
    return new CloudCall(
        service,
        api,
        region,
        ACCOUNT,
        (ObjectNode) Json.parse(parameters.replace('\'', '"')),
        null,
        new CloudCall.Origin("exec-1", "exec-1.t" + calls, task, null, attempt),
        Wishes.NONE,
        ticking.now);
  }

  public static JsonNode json(String text) {
    return Json.parse(text.replace('\'', '"'));
  }

  @Override
  public void close() {
    context.close();
  }

  /** A clock that only moves when told to. */
  static final class Ticking {
    private volatile Instant now = START;
  }

  @ComponentScan(
      basePackages = {"dev.ooslocal.cloud", "dev.ooslocal.patch"},
      nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
  @ConfigurationPropertiesScan("dev.ooslocal.cloud")
  @EnableConfigurationProperties
  static class Rooms {
    @Bean
    Ticking ticking() {
      return new Ticking();
    }

    @Bean
    VirtualClock clock(Ticking ticking) {
      return new VirtualClock(() -> ticking.now);
    }

    @Bean
    DataSource dataSource() {
      JdbcDataSource source = new JdbcDataSource();
      source.setURL(
          "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
              .formatted(UUID.randomUUID()));
      new ResourceDatabasePopulator(
              new ClassPathResource("db/migration/V1_4__cloud.sql"),
              new ClassPathResource("db/migration/V2_45__record_age.sql"),
              new ClassPathResource("db/migration/V2_54__unread.sql"),
              new ClassPathResource("db/migration/V2_4__patch.sql"))
          .execute(source);
      return source;
    }

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
      return new JdbcTransactionManager(source);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
      return new TransactionTemplate(transactions);
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource source) {
      return new JdbcTemplate(source);
    }

    @Bean
    JdbcClient jdbcClient(DataSource source) {
      return JdbcClient.create(source);
    }

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }

    @Bean
    CallFaults noFaults() {
      return (service, api) -> Optional.empty();
    }

    @Bean
    OwnOperations oneOperation() {
      return new OneOperation();
    }

    @Bean
    Durability durability() {
      return () -> {};
    }

    @Bean
    Nodes nodes(JdbcTemplate jdbc, InstantSource wall) {
      return new Nodes(jdbc, wall, false);
    }

    @Bean
    Tags tags() {
      return new NoTags();
    }

    @Bean
    InstantSource wall() {
      return () -> START;
    }

    @Bean
    OutgoingRequests noWayOut() {
      return new OutgoingRequests(
          new OutgoingSettings(List.of(), List.of()),
          host -> {
            throw new UnknownHostException(host);
          },
          (address, limit) -> {
            throw new ConnectException("nothing leaves a test");
          });
    }

    @Bean
    Tokens tokens() {
      return (account, role, session, validity) ->
          new IssuedToken(
              Tokens.PREFIX + role,
              "secret",
              "token",
              account,
              role,
              session,
              START.plus(validity));
    }

    @Bean
    AccountEntries entries() {
      return new OneListedAccount();
    }

    @Bean
    Accounts accounts() {
      return new Accounts() {
        @Override
        public String defaultAccount() {
          return ACCOUNT;
        }

        @Override
        public String defaultRegion() {
          return REGION;
        }

        @Override
        public void assume(String account, String role) {}
      };
    }
  }
}
