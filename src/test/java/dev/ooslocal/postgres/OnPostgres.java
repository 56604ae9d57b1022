package dev.ooslocal.postgres;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Lets a context keep its state in a PostgreSQL database of its own; tests that name it share it.
 */
public final class OnPostgres
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
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
