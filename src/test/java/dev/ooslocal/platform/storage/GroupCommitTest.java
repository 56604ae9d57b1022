package dev.ooslocal.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class GroupCommitTest {
  /** A copy of the file is what a process that was killed leaves behind. */
  @Test
  void whatWasAwaitedIsInTheFileAlready(@TempDir Path dir, @TempDir Path killed) throws Exception {
    try (TestDatabase database = TestDatabase.inFolder(dir);
        GroupCommit durability = new GroupCommit(database.file())) {
      database.jdbc().update("insert into template_text (hash, content) values ('h', 'kept')");
      durability.await();
      Files.copy(dir.resolve("oos.mv.db"), killed.resolve("oos.mv.db"));
    }
    try (TestDatabase left = TestDatabase.inFolder(killed)) {
      assertThat(left.jdbc().queryForList("select content from template_text", String.class))
          .containsExactly("kept");
    }
  }

  @Test
  void whatNobodyAwaitsIsInTheFileSoonAllTheSame(@TempDir Path dir, @TempDir Path killed) {
    try (TestDatabase database = TestDatabase.inFolder(dir);
        GroupCommit durability = new GroupCommit(database.file())) {
      durability.await();
      database.jdbc().update("insert into template_text (hash, content) values ('h', 'kept')");
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .pollInterval(Duration.ofMillis(500))
          .untilAsserted(() -> assertThat(texts(copied(dir, killed))).containsExactly("kept"));
    }
  }

  private static Path copied(Path dir, Path killed) throws IOException {
    Path copy = Files.createTempDirectory(killed, "copy");
    Files.copy(dir.resolve("oos.mv.db"), copy.resolve("oos.mv.db"));
    return copy;
  }

  private static List<@Nullable String> texts(Path dir) {
    try (TestDatabase left = TestDatabase.inFolder(dir)) {
      return left.jdbc().queryForList("select content from template_text", String.class);
    }
  }

  @Test
  void servesManyWhoWaitAtOnce(@TempDir Path dir) {
    try (TestDatabase database = TestDatabase.inFolder(dir);
        GroupCommit durability = new GroupCommit(database.file())) {
      JdbcTemplate jdbc = database.jdbc();
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < 200; i++) {
          String hash = "h" + i;
          var _ =
              threads.submit(
                  () -> {
                    jdbc.update("insert into template_text (hash, content) values (?, 'x')", hash);
                    durability.await();
                  });
        }
      }
      assertThat(jdbc.queryForObject("select count(*) from template_text", Long.class))
          .isEqualTo(200);
    }
  }

  @Test
  void promisesNothingWhenTheStorageIsGone(@TempDir Path dir) {
    SteadySource source;
    try (TestDatabase database = TestDatabase.inFolder(dir)) {
      source = database.file();
    }
    try (GroupCommit durability = new GroupCommit(source)) {
      assertThatThrownBy(durability::await).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void nobodyWaitsWhoKeepsAConnection(@TempDir Path dir) throws SQLException {
    try (TestDatabase database = TestDatabase.inFolder(dir);
        GroupCommit durability = new GroupCommit(database.file());
        Connection kept = database.file().getConnection()) {
      assertThat(kept.isClosed()).isFalse();
      assertThatThrownBy(durability::await).hasMessageContaining("keeps others from writing");
    }
  }

  @Test
  void theFileIsWrittenWhileNobodyHasAConnection(@TempDir Path dir) throws Exception {
    try (TestDatabase database = TestDatabase.inFolder(dir);
        ExecutorService threads = Executors.newSingleThreadExecutor()) {
      AtomicBoolean written = new AtomicBoolean();
      Future<?> writing;
      try (Connection kept = database.file().getConnection();
          Connection nested = database.file().getConnection()) {
        writing =
            threads.submit(
                () -> {
                  database.file().still(() -> written.set(true));
                  return null;
                });
        assertThat(List.of(kept.isClosed(), nested.isClosed())).containsOnly(false);
        assertThat(written).isFalse();
      }
      writing.get();
      assertThat(written).isTrue();
    }
  }
}
