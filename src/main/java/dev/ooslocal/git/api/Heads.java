package dev.ooslocal.git.api;

import dev.ooslocal.git.GitTree;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.ErrorCode;
import org.jspecify.annotations.Nullable;

/** The commit that a request means. */
final class Heads {
  private Heads() {}

  /**
   * @param branch null or empty: the one that is checked out by default
   * @throws ApiException {@link ErrorCode#NO_GIT_BRANCH}
   */
  static GitTree.Head of(GitTree tree, @Nullable String branch) {
    String name = branch == null || branch.isEmpty() ? tree.defaultBranch() : branch;
    return tree.head(name).orElseThrow(() -> new ApiException(ErrorCode.NO_GIT_BRANCH, name));
  }
}
