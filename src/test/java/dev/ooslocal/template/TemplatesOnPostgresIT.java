package dev.ooslocal.template;

import dev.ooslocal.postgres.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL, whose order of texts is another one. */
class TemplatesOnPostgresIT extends TemplatesOverHttpTest {
  @DynamicPropertySource
  static void storage(DynamicPropertyRegistry settings) {
    String url = Postgres.freshDatabase();
    settings.add("oos.storage", () -> "jdbc");
    settings.add("oos.jdbc.url", () -> url);
    settings.add("oos.jdbc.user", () -> "postgres");
    settings.add("oos.jdbc.password", () -> "");
  }
}
