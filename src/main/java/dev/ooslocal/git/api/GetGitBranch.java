package dev.ooslocal.git.api;

import dev.ooslocal.git.GitRepositories;
import dev.ooslocal.git.GitRepositories.Which;
import dev.ooslocal.git.GitTree;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the newest commit of a branch. */
@Component
@Offered(
    group = "git",
    summary = "Shows the newest commit of a branch.",
    errors = {ErrorCode.NO_GIT_REPOSITORY, ErrorCode.NO_GIT_BRANCH})
final class GetGitBranch implements Operation<GetGitBranch.Input, GetGitBranch.Output> {
  record Input(
      @Doc("The platform: github, gitee, gitlab or codeup.") @Required @Example("github")
          String platform,
      @Doc("The git account, as it is bound.") @Example("octo") @Nullable String owner,
      @Doc("The id of the organization; the name of the repository holds it already.")
          @Nullable String orgId,
      @Doc("Organization and name of the repository.") @Required @Example("octo/shop")
          String repoFullName,
      @Doc("The number of the repository.") @Nullable Long repoId,
      @Doc("The branch.") @Required @Example("master") String branch,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The newest commit.") Commit commit) {}

  record Commit(
      @Doc("Its id.") String sha, @Doc("The first line of its message.") String message) {}

  private final GitRepositories repositories;

  GetGitBranch(GitRepositories repositories) {
    this.repositories = repositories;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Which which = new Which(in.platform(), in.owner(), in.repoFullName(), in.repoId());
    try (GitTree tree = repositories.open(repositories.one(caller.account(), which))) {
      return tree.head(in.branch())
          .map(head -> new Output(new Commit(head.sha(), head.message())))
          .orElseThrow(() -> new ApiException(ErrorCode.NO_GIT_BRANCH, in.branch()));
    }
  }
}
