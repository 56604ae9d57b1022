package dev.ooslocal.postgres;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the service with its state in a PostgreSQL database; the tests that carry it share one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsPostgres.class)
@ContextConfiguration(initializers = OnPostgres.Storage.class)
public @interface OnPostgres {
  /** Lets a context keep its state in a database of its own. */
  final class Storage implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      Map<String, Object> settings =
          Map.of(
              "oos.storage", "jdbc",
              "oos.jdbc.url", Postgres.freshDatabase(),
              "oos.jdbc.user", "postgres",
              "oos.jdbc.password", "");
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("postgres", settings));
    }
  }
}
