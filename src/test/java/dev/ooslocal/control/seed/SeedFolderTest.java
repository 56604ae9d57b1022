package dev.ooslocal.control.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.control.ControlSettings;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.Readiness;
import dev.ooslocal.platform.VirtualClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SeedFolderTest {
  @TempDir Path folder;

  private final JdbcDataSource database = new JdbcDataSource();
  private final Readiness readiness = new Readiness();
  private final List<String> planted = new ArrayList<>();

  @BeforeEach
  void createTable() {
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V1_7__control.sql"))
        .execute(database);
  }

  private SeedFolder seeds(boolean forgotten) {
    return seeds(folder.toString(), forgotten);
  }

  private SeedFolder seeds(String dir, boolean forgotten) {
    return new SeedFolder(
        new ControlSettings(new ControlSettings.Admin("", false), new ControlSettings.Seed(dir)),
        List.of(new Notes(forgotten)),
        new SeedRecords(JdbcClient.create(database)),
        new VirtualClock(InstantSource.system()),
        new TransactionTemplate(new JdbcTransactionManager(database)),
        readiness);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void appliesFilesInTheOrderOfTheirNames() throws IOException {
    write("notes/b.txt", "b");
    write("notes/a.txt", "a");
    write("other.bin", "ignored");
    seeds(false).apply();
    assertThat(planted).containsExactly("notes/a.txt=a", "notes/b.txt=b");
  }

  @Test
  void leavesFilesAloneThatHaveNotChanged() throws IOException {
    write("notes/a.txt", "a");
    seeds(false).apply();
    seeds(false).apply();
    assertThat(planted).hasSize(1);
    write("notes/a.txt", "changed");
    seeds(false).apply();
    assertThat(planted).containsExactly("notes/a.txt=a", "notes/a.txt=changed");
  }

  @Test
  void readsWhatIsKeptInMemoryEachTime() throws IOException {
    write("notes/a.txt", "a");
    seeds(true).apply();
    seeds(true).apply();
    assertThat(planted).hasSize(2);
  }

  @Test
  void remembersNothingOfABrokenFile() throws IOException {
    write("notes/a.txt", "broken");
    assertThatThrownBy(() -> seeds(false).apply()).isInstanceOf(LocalProblem.class);
    assertThatThrownBy(() -> seeds(false).apply()).isInstanceOf(LocalProblem.class);
  }

  @Test
  void isWaitedForUntilItIsApplied() {
    SeedFolder seeds = seeds(false);
    assertThat(readiness.waitingFor()).containsExactly("seeds");
    seeds.run(new DefaultApplicationArguments());
    assertThat(readiness.waitingFor()).isEmpty();
  }

  @Test
  void stopsTheStartWithWhatIsBroken() throws IOException {
    write("notes/a.txt", "broken");
    SeedFolder seeds = seeds(false);
    assertThatThrownBy(() -> seeds.run(new DefaultApplicationArguments()))
        .isInstanceOf(SeedException.class)
        .hasMessageContaining("a.txt:1: broken");
    assertThat(readiness.waitingFor()).containsExactly("seeds");
  }

  @Test
  void refusesAFolderThatIsNone() {
    assertThatThrownBy(() -> seeds(folder.resolve("none").toString(), false).apply())
        .isInstanceOf(LocalProblem.class)
        .hasMessageContaining("none");
  }

  @Test
  void needsNoFolder() {
    seeds("", false).apply();
    assertThat(planted).isEmpty();
  }

  private final class Notes implements SeedKind {
    private final boolean forgotten;

    Notes(boolean forgotten) {
      this.forgotten = forgotten;
    }

    @Override
    public boolean covers(String name) {
      return name.startsWith("notes/");
    }

    @Override
    public void plant(String name, Path file) {
      String text = SeedText.read(file);
      planted.add(name + "=" + text);
      if (text.equals("broken")) {
        throw new LocalProblem("Broken", file + ":1: broken", null);
      }
    }

    @Override
    public boolean isForgotten() {
      return forgotten;
    }
  }
}
