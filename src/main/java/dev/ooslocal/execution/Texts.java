package dev.ooslocal.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ooslocal.platform.Resettable;
import dev.ooslocal.platform.storage.Commits;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The texts that executions run, each kept once and for good: an execution runs the text it was
 * started with, whatever becomes of the template.
 */
@Component
class Texts implements Resettable {
  private static final int REMEMBERED = 20_000;

  private final JdbcTemplate jdbc;
  private final Cache<String, Boolean> kept = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  Texts(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a text, in the current transaction. */
  void keep(String hash, String text) {
    if (kept.getIfPresent(hash) == null) {
      jdbc.update(
          "insert into template_text (hash, content) values (?, ?) on conflict do nothing",
          hash,
          text);
      Commits.after(() -> kept.put(hash, true));
    }
  }

  String of(String hash) {
    return jdbc.query(
            "select content from template_text where hash = ?", (row, n) -> row.getString(1), hash)
        .getFirst();
  }

  @Override
  public void reset() {
    kept.invalidateAll();
  }
}
