package dev.ooslocal.git;

import dev.ooslocal.platform.Resettable;
import dev.ooslocal.platform.storage.StorageSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.eclipse.jgit.api.CloneCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where repositories lie that were created by a request: beside the data, or in a passing folder.
 */
@Component
final class CreatedRepositories implements Resettable {
  private final StorageSettings storage;
  private @Nullable Path folder;

  CreatedRepositories(StorageSettings storage) {
    this.storage = storage;
  }

  /** A bare repository, empty or with what the source holds. */
  Repo make(Repo wanted, @Nullable Repo source, @Nullable String branch) {
    Path place =
        root()
            .resolve(wanted.platform())
            .resolve(wanted.organization())
            .resolve(wanted.name() + Constants.DOT_GIT_EXT);
    delete(place);
    try (Git git = source == null ? empty(place) : copy(source, place, branch)) {
      return new Repo(
          wanted.platform(),
          wanted.owner(),
          wanted.organization(),
          wanted.name(),
          git.getRepository().getDirectory().toPath().toAbsolutePath(),
          wanted.isPrivate(),
          wanted.description());
    } catch (GitAPIException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static Git empty(Path place) throws GitAPIException {
    return Git.init().setBare(true).setInitialBranch("master").setDirectory(place.toFile()).call();
  }

  private static Git copy(Repo source, Path place, @Nullable String branch) throws GitAPIException {
    CloneCommand clone =
        Git.cloneRepository()
            .setBare(true)
            .setURI(source.location().toUri().toString())
            .setDirectory(place.toFile());
    if (branch != null) {
      clone.setBranchesToClone(List.of(Constants.R_HEADS + branch)).setBranch(branch);
    }
    return clone.call();
  }

  private synchronized Path root() {
    if (folder == null) {
      try {
        folder =
            storage.storage() == StorageSettings.Kind.FILE
                ? Files.createDirectories(Path.of(storage.data().dir(), "git"))
                : Files.createTempDirectory("oos-local-git");
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return folder;
  }

  @Override
  public synchronized void reset() {
    if (storage.storage() == StorageSettings.Kind.FILE || folder != null) {
      delete(root());
      folder = null;
    }
  }

  private static void delete(Path place) {
    if (!Files.exists(place)) {
      return;
    }
    try {
      Files.walkFileTree(
          place,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException problem)
                throws IOException {
              Files.delete(dir);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
