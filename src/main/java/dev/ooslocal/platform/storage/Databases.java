package dev.ooslocal.platform.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ooslocal.platform.Ids;
import java.nio.file.Path;
import javax.sql.DataSource;

/** Opens the database the settings name. */
final class Databases {
  /**
   * H2 keeps eight parsed statements a connection by itself; one execution alone needs more. Each
   * transaction looks at all kept queries for each table it writes, so too many cost as well.
   */
  private static final String STATEMENTS_KEPT = ";QUERY_CACHE_SIZE=48";

  /** H2 that reads and sorts as PostgreSQL does; texts up to 64 KB are kept in the row. */
  private static final String AS_POSTGRES =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";LOCK_TIMEOUT=10000;MAX_LENGTH_INPLACE_LOB=65536"
          + ";DB_CLOSE_ON_EXIT=FALSE"
          + STATEMENTS_KEPT;

  /** Kept while no connection is open. */
  private static final String KEPT = ";DB_CLOSE_DELAY=-1";

  /** Commits reach the disk when {@link GroupCommit} says so. */
  private static final String NO_FLUSH_OF_ITS_OWN = ";WRITE_DELAY=2000000000";

  private static final int H2_CONNECTIONS = 16;
  private static final int POSTGRES_CONNECTIONS = 24;

  private Databases() {}

  static DataSource open(StorageSettings settings) {
    return switch (settings.storage()) {
      case MEMORY -> h2("mem:" + Ids.withPrefix("oos-") + AS_POSTGRES + KEPT);
      case FILE ->
          new SteadySource(
              h2("file:" + file(settings.data().dir()) + AS_POSTGRES + NO_FLUSH_OF_ITS_OWN));
      case JDBC -> postgres(settings.jdbc());
    };
  }

  private static String file(String dir) {
    return Path.of(dir).toAbsolutePath().normalize().resolve("oos").toString();
  }

  private static HikariDataSource h2(String url) {
    HikariConfig config = pool("jdbc:h2:" + url, H2_CONNECTIONS);
    config.setUsername("sa");
    config.setPassword("");
    return new HikariDataSource(config);
  }

  private static HikariDataSource postgres(StorageSettings.Jdbc jdbc) {
    if (!jdbc.url().startsWith("jdbc:postgresql:")) {
      throw new StorageException(
          "oos.storage=jdbc needs oos.jdbc.url to be a PostgreSQL URL such as"
              + " jdbc:postgresql://localhost:5432/oos, not '"
              + jdbc.url()
              + "'");
    }
    HikariConfig config = pool(jdbc.url(), POSTGRES_CONNECTIONS);
    config.setUsername(jdbc.user());
    config.setPassword(jdbc.password());
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return new HikariDataSource(config);
  }

  private static HikariConfig pool(String url, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("storage");
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(size);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    return config;
  }
}
