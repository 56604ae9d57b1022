package dev.ooslocal.git.api;

import dev.ooslocal.git.GitRepositories;
import dev.ooslocal.git.Repo;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Range;
import dev.ooslocal.shape.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the repositories that a git account reaches. */
@Component
@Offered(
    group = "git",
    summary = "Lists the repositories that a git account reaches.",
    errors = ErrorCode.NO_GIT_ACCOUNT)
final class ListGitRepositories
    implements Operation<ListGitRepositories.Input, ListGitRepositories.Output> {
  record Input(
      @Doc("The platform: github, gitee, gitlab or codeup.") @Required @Example("github")
          String platform,
      @Doc("The git account, as it is bound.") @Required @Example("octo") String owner,
      @Doc("Only those of the organization with this id.") @Nullable String orgId,
      @Doc("Only those of this organization.") @Example("octo") @Nullable String orgName,
      @Doc("The page, from 1 on.") @Range(min = 1) @Default("1") int pageNumber,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int pageSize,
      @Doc("Makes a repeated request answer as the first one did.") @Length(max = 64)
          @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The repositories of this page.") List<GitRepo> gitRepos,
      @Doc("How many there are in all.") int count) {}

  record GitRepo(
      @Doc("Its number.") long repoId,
      @Doc("Organization and name.") String fullName,
      @Doc("What it is.") String description,
      @Doc("Where its page would be.") String htmlUrl,
      @Doc("Whether only its owner sees it.") boolean isPrivate) {
    static GitRepo of(Repo repo) {
      return new GitRepo(
          repo.id(), repo.fullName(), repo.description(), repo.htmlUrl(), repo.isPrivate());
    }
  }

  private final GitRepositories repositories;

  ListGitRepositories(GitRepositories repositories) {
    this.repositories = repositories;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    List<Repo> all =
        repositories.reachedBy(caller.account(), in.platform(), in.owner()).stream()
            .filter(repo -> in.orgName() == null || in.orgName().equals(repo.organization()))
            .filter(repo -> in.orgId() == null || in.orgId().equals(repo.organizationId()))
            .toList();
    List<GitRepo> page =
        all.stream()
            .skip((in.pageNumber() - 1L) * in.pageSize())
            .limit(in.pageSize())
            .map(GitRepo::of)
            .toList();
    return new Output(page, all.size());
  }
}
