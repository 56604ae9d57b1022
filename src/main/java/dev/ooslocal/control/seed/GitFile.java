package dev.ooslocal.control.seed;

import dev.ooslocal.git.GitSeeds;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** {@code git.yml}: git accounts and where their repositories lie. */
@Component
final class GitFile implements SeedKind {
  private final GitSeeds git;

  GitFile(GitSeeds git) {
    this.git = git;
  }

  @Override
  public boolean covers(String name) {
    return name.equals("git.yml");
  }

  @Override
  public void plant(String name, Path file) {
    git.load(file);
  }
}
