package dev.ooslocal.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A repository on disk, opened for reading. */
public final class GitTree implements AutoCloseable {
  private static final int LARGEST = 1 << 20;

  private final Repository repository;

  private GitTree(Repository repository) {
    this.repository = repository;
  }

  /**
   * @param folder a bare repository, or a folder with a {@code .git}
   */
  static GitTree open(Path folder) {
    Path inner = folder.resolve(Constants.DOT_GIT);
    try {
      return new GitTree(
          new FileRepositoryBuilder()
              .setGitDir((Files.isDirectory(inner) ? inner : folder).toFile())
              .setMustExist(true)
              .build());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The names of the branches, in order. */
  public List<String> branches() {
    try {
      return repository.getRefDatabase().getRefsByPrefix(Constants.R_HEADS).stream()
          .map(ref -> Repository.shortenRefName(ref.getName()))
          .sorted()
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The branch that is checked out when nobody says which. */
  public String defaultBranch() {
    try {
      String branch = repository.getBranch();
      List<String> all = branches();
      return branch == null || !all.contains(branch) ? all.stream().findFirst().orElse("") : branch;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The newest commit of a branch; empty when there is no such branch. */
  public Optional<Head> head(String branch) {
    try (RevWalk walk = new RevWalk(repository)) {
      Ref ref = repository.exactRef(Constants.R_HEADS + branch);
      if (ref == null || ref.getObjectId() == null) {
        return Optional.empty();
      }
      RevCommit commit = walk.parseCommit(ref.getObjectId());
      return Optional.of(new Head(commit.getName(), commit.getShortMessage(), commit.getTree()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What a folder holds, or the one file that a path names; empty when there is nothing. */
  public List<Entry> list(Head head, String path) {
    try (TreeWalk walk = new TreeWalk(repository)) {
      if (path.isEmpty()) {
        walk.addTree(head.tree());
        return entries(walk, "");
      }
      try (TreeWalk found = TreeWalk.forPath(repository, path, head.tree())) {
        if (found == null) {
          return List.of();
        }
        if (!found.isSubtree()) {
          return List.of(file(path, found.getObjectId(0)));
        }
        walk.addTree(found.getObjectId(0));
        return entries(walk, path + "/");
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<Entry> entries(TreeWalk walk, String prefix) throws IOException {
    List<Entry> entries = new ArrayList<>();
    while (walk.next()) {
      boolean folder = walk.getFileMode(0).equals(FileMode.TREE);
      String name = walk.getNameString();
      entries.add(new Entry(name, prefix + name, folder, ""));
    }
    return entries;
  }

  private Entry file(String path, ObjectId id) throws IOException {
    byte[] bytes = repository.open(id).getCachedBytes(LARGEST);
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new Entry(name, path, false, new String(bytes, StandardCharsets.UTF_8));
  }

  /** Every file of a commit, with its path. */
  public List<String> files(Head head) {
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(head.tree());
      walk.setRecursive(true);
      List<String> files = new ArrayList<>();
      while (walk.next()) {
        files.add(walk.getPathString());
      }
      return files;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    repository.close();
  }

  /**
   * The newest commit of a branch.
   *
   * @param sha its id
   * @param message the first line of its message
   * @param tree its tree
   */
  public record Head(String sha, String message, ObjectId tree) {}

  /**
   * A file or folder.
   *
   * @param name its name
   * @param path its path from the root
   * @param isFolder whether it is a folder
   * @param content the text of a file that was asked for by its path, else empty
   */
  public record Entry(String name, String path, boolean isFolder, String content) {}
}
