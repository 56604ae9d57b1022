package dev.ooslocal.git.api;

import dev.ooslocal.git.GitRepositories;
import dev.ooslocal.git.GitRepositories.Which;
import dev.ooslocal.git.Repo;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a repository. */
@Component
@Offered(group = "git", summary = "Shows a repository.", errors = ErrorCode.NO_GIT_REPOSITORY)
final class GetGitRepository implements Operation<GetGitRepository.Input, GetGitRepository.Output> {
  record Input(
      @Doc("The platform: github, gitee, gitlab or codeup.") @Required @Example("github")
          String platform,
      @Doc("The git account, as it is bound.") @Example("octo") @Nullable String owner,
      @Doc("The id of the organization; the name of the repository holds it already.")
          @Nullable String orgId,
      @Doc("Organization and name of the repository.") @Required @Example("octo/shop")
          String repoFullName,
      @Doc("The number of the repository.") @Nullable Long repoId,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("What it is.") String description,
      @Doc("Where its page would be.") String htmlUrl,
      @Doc("Whether only its owner sees it.") boolean isPrivate) {}

  private final GitRepositories repositories;

  GetGitRepository(GitRepositories repositories) {
    this.repositories = repositories;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Repo repo =
        repositories.one(
            caller.account(), new Which(in.platform(), in.owner(), in.repoFullName(), in.repoId()));
    return new Output(repo.description(), repo.htmlUrl(), repo.isPrivate());
  }
}
