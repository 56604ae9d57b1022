package dev.ooslocal.platform.storage;

import com.zaxxer.hikari.HikariDataSource;
import dev.ooslocal.postgres.Postgres;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A database with our schema, without a Spring context around it. */
public final class TestDatabase implements AutoCloseable {
  private final StorageSettings settings;
  private final DataSource source;

  private TestDatabase(StorageSettings settings) {
    this.settings = settings;
    this.source = Databases.open(settings);
    new Schema().bringUpToDate(flyway());
  }

  /** Kinds of databases the service runs on. */
  public enum Kind {
    MEMORY,
    POSTGRES
  }

  /** An empty database; the test is skipped where that kind is not to be had. */
  public static TestDatabase of(Kind kind) {
    return switch (kind) {
      case MEMORY -> new TestDatabase(settings(StorageSettings.Kind.MEMORY, "data", ""));
      case POSTGRES ->
          new TestDatabase(settings(StorageSettings.Kind.JDBC, "data", Postgres.freshDatabase()));
    };
  }

  static TestDatabase inFolder(Path dir) {
    return new TestDatabase(settings(StorageSettings.Kind.FILE, dir.toString(), ""));
  }

  private static StorageSettings settings(StorageSettings.Kind kind, String dir, String url) {
    return new StorageSettings(
        kind, new StorageSettings.Data(dir), new StorageSettings.Jdbc(url, "postgres", ""));
  }

  Flyway flyway() {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .ignoreMigrationPatterns(new String[0])
        .load();
  }

  public StorageSettings settings() {
    return settings;
  }

  public DataSource source() {
    return source;
  }

  /** Of one in a folder. */
  SteadySource file() {
    return (SteadySource) source;
  }

  public JdbcTemplate jdbc() {
    return new JdbcTemplate(source);
  }

  public JdbcTransactionManager transactions() {
    return new JdbcTransactionManager(source);
  }

  @Override
  public void close() {
    if (source instanceof SteadySource file) {
      file.close();
    } else {
      ((HikariDataSource) source).close();
    }
  }
}
