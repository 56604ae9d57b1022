package dev.ooslocal.git.api;

import dev.ooslocal.git.GitRepositories;
import dev.ooslocal.git.GitRepositories.Which;
import dev.ooslocal.git.GitTree;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whether a file exists in a repository. */
@Component
@Offered(
    group = "git",
    summary = "Tells whether a file exists in a repository.",
    errors = {ErrorCode.NO_GIT_REPOSITORY, ErrorCode.NO_GIT_BRANCH})
final class CheckGitRepoFileExists
    implements Operation<CheckGitRepoFileExists.Input, CheckGitRepoFileExists.Output> {
  record Input(
      @Doc("The platform: github, gitee, gitlab or codeup.") @Required @Example("github")
          String platform,
      @Doc("The git account, as it is bound.") @Required @Example("octo") String owner,
      @Doc("The id of the organization; the name of the repository holds it already.")
          @Nullable String orgId,
      @Doc("Organization and name of the repository.") @Required @Example("octo/shop")
          String repoFullName,
      @Doc("The number of the repository.") @Nullable Long repoId,
      @Doc("The branch; left out, the one that is checked out by default.") @Nullable String branch,
      @Doc("The path of the file.") @Required @Example("pom.xml") String filePath,
      @Doc("Makes a repeated request answer as the first one did.") @Length(max = 64)
          @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("Whether it exists.") boolean fileExists) {}

  private final GitRepositories repositories;

  CheckGitRepoFileExists(GitRepositories repositories) {
    this.repositories = repositories;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Which which = new Which(in.platform(), in.owner(), in.repoFullName(), in.repoId());
    try (GitTree tree = repositories.open(repositories.one(caller.account(), which))) {
      return new Output(tree.files(Heads.of(tree, in.branch())).contains(in.filePath()));
    }
  }
}
