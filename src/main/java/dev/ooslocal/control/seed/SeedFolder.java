package dev.ooslocal.control.seed;

import dev.ooslocal.control.ControlSettings;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.Readiness;
import dev.ooslocal.platform.VirtualClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies the seed folder, in name order, before the service is ready. A file that has not changed
 * since it was applied is left alone, so that what users changed since stays.
 */
@Component
public final class SeedFolder implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(SeedFolder.class);
  private static final String REASON = "seeds";

  private final String folder;
  private final List<SeedKind> kinds;
  private final SeedRecords records;
  private final VirtualClock clock;
  private final TransactionTemplate transaction;
  private final Readiness readiness;

  SeedFolder(
      ControlSettings settings,
      List<SeedKind> kinds,
      SeedRecords records,
      VirtualClock clock,
      TransactionTemplate transaction,
      Readiness readiness) {
    folder = settings.seed().dir();
    this.kinds = List.copyOf(kinds);
    this.records = records;
    this.clock = clock;
    this.transaction = transaction;
    this.readiness = readiness;
    readiness.waitFor(REASON);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    try {
      apply();
    } catch (LocalProblem broken) {
      throw new SeedException(broken.message());
    }
    readiness.done(REASON);
  }

  /**
   * Applies what is new or changed.
   *
   * @throws LocalProblem naming file and line when one is broken
   */
  public void apply() {
    if (folder.isEmpty()) {
      return;
    }
    Path root = Path.of(folder);
    if (!Files.isDirectory(root)) {
      throw new LocalProblem(
          "NoSeedFolder", root.toAbsolutePath() + ": oos.seed.dir is no folder", null);
    }
    files(root).forEach(file -> apply(root.relativize(file).toString().replace('\\', '/'), file));
  }

  private void apply(String name, Path file) {
    kinds.stream()
        .filter(kind -> kind.covers(name))
        .findFirst()
        .ifPresentOrElse(
            kind -> transaction.executeWithoutResult(_ -> plant(kind, name, file)),
            () -> LOG.warn("The seed file {} is none that this version reads", file));
  }

  private void plant(SeedKind kind, String name, Path file) {
    String hash = SeedText.hash(file);
    if (kind.isForgotten() || !records.isApplied(name, hash)) {
      kind.plant(name, file);
      records.remember(name, hash, clock.instant());
      LOG.info("Applied the seed file {}", file);
    }
  }

  private static List<Path> files(Path root) {
    try (Stream<Path> all = Files.walk(root, 2)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
