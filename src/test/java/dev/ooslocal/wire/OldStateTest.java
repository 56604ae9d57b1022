package dev.ooslocal.wire;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.tools.RunScript;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class OldStateTest extends OldState {
  @DynamicPropertySource
  static void restored(DynamicPropertyRegistry settings) throws IOException, SQLException {
    Path data = Files.createTempDirectory(Path.of("target"), "old-state").toAbsolutePath();
    Path dump = Path.of("src/test/resources/migration/first-schema-h2.sql");
    String url = "jdbc:h2:file:" + data.resolve("oos") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    try (Connection database = DriverManager.getConnection(url, "sa", "");
        Reader script = Files.newBufferedReader(dump)) {
      RunScript.execute(database, script);
    }
    settings.add("oos.storage", () -> "file");
    settings.add("oos.data.dir", data::toString);
  }
}
