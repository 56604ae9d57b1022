package dev.ooslocal.wire;

import dev.ooslocal.postgres.NeedsPostgres;
import dev.ooslocal.postgres.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ExtendWith(NeedsPostgres.class)
class OldStateOnPostgresIT extends OldState {
  @DynamicPropertySource
  static void restored(DynamicPropertyRegistry settings) throws IOException, SQLException {
    Path dump = Path.of("src/test/resources/migration/first-schema-postgresql.sql");
    String url = Postgres.freshDatabase();
    try (Connection database = DriverManager.getConnection(url, "postgres", "");
        Statement statement = database.createStatement()) {
      statement.execute(Files.readString(dump));
    }
    settings.add("oos.storage", () -> "jdbc");
    settings.add("oos.jdbc.url", () -> url);
    settings.add("oos.jdbc.user", () -> "postgres");
    settings.add("oos.jdbc.password", () -> "");
  }
}
