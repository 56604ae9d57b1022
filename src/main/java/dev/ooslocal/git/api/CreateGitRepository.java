package dev.ooslocal.git.api;

import dev.ooslocal.git.GitRepositories;
import dev.ooslocal.git.GitRepositories.Which;
import dev.ooslocal.git.GitTree;
import dev.ooslocal.git.Repo;
import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Required;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates a repository, empty or as a copy of another one. */
@Component
@Offered(
    group = "git",
    summary = "Creates a repository, empty or as a copy of another one.",
    errors = {
      ErrorCode.NO_GIT_ACCOUNT,
      ErrorCode.NO_GIT_REPOSITORY,
      ErrorCode.NO_GIT_BRANCH,
      ErrorCode.GIT_REPOSITORY_EXISTS
    })
final class CreateGitRepository
    implements Operation<CreateGitRepository.Input, CreateGitRepository.Output> {
  record Input(
      @Doc("The platform: github, gitee, gitlab or codeup.") @Required @Example("github")
          String platform,
      @Doc("The git account, as it is bound.") @Required @Example("octo") String owner,
      @Doc("The id of the organization; the name of the repository holds it already.")
          @Nullable String orgId,
      @Doc("The organization or user the source belongs to; left out, Owner.")
          @Nullable String sourceRepoOwner,
      @Doc("The repository that is copied; left out, the new one is empty.")
          @Nullable String sourceRepoName,
      @Doc("The only branch that is copied; left out, all.") @Nullable String sourceRepoBranch,
      @Doc("The organization or user the new one belongs to; left out, Owner.")
          @Nullable String targetRepoOwner,
      @Doc("Its name; left out, the name of the source.") @Example("new-shop")
          @Nullable String targetRepoName,
      @Doc("Whether only its owner sees it.") @Nullable Boolean isPrivate,
      @Doc("Makes a repeated request answer as the first one did.") @Length(max = 64)
          @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The new repository.") GitRepo gitRepo) {}

  record GitRepo(
      @Doc("Organization and name.") String fullName,
      @Doc("What it is.") String description,
      @Doc("Where its page would be.") String htmlUrl,
      @Doc("Whether only its owner sees it: True or False.") String isPrivate) {
    static GitRepo of(Repo repo) {
      return new GitRepo(
          repo.fullName(), repo.description(), repo.htmlUrl(), repo.isPrivate() ? "True" : "False");
    }
  }

  private final GitRepositories repositories;

  CreateGitRepository(GitRepositories repositories) {
    this.repositories = repositories;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Repo source = source(in, caller);
    String name = or(in.targetRepoName(), source == null ? null : source.name());
    if (name == null) {
      throw ApiException.missing("TargetRepoName");
    }
    Repo wanted =
        new Repo(
            in.platform().toLowerCase(Locale.ROOT),
            in.owner(),
            Objects.requireNonNull(or(in.targetRepoOwner(), in.owner())),
            Names.safe("TargetRepoName", name),
            Path.of(""),
            Boolean.TRUE.equals(in.isPrivate()),
            source == null ? "" : source.description());
    Names.safe("TargetRepoOwner", wanted.organization());
    String branch = Given.text(in.sourceRepoBranch());
    return new Output(GitRepo.of(repositories.create(caller.account(), wanted, source, branch)));
  }

  private @Nullable Repo source(Input in, Caller caller) {
    String name = Given.text(in.sourceRepoName());
    if (name == null) {
      return null;
    }
    String full = or(in.sourceRepoOwner(), in.owner()) + "/" + name;
    Repo source = repositories.one(caller.account(), new Which(in.platform(), null, full, null));
    String branch = Given.text(in.sourceRepoBranch());
    if (branch != null) {
      try (GitTree tree = repositories.open(source)) {
        Heads.of(tree, branch);
      }
    }
    return source;
  }

  private static @Nullable String or(@Nullable String text, @Nullable String otherwise) {
    String given = Given.text(text);
    return given == null ? otherwise : given;
  }
}
