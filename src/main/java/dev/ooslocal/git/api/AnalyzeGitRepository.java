package dev.ooslocal.git.api;

import dev.ooslocal.git.Analysis;
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
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guesses how a repository is built and what runs it. */
@Component
@Offered(
    group = "git",
    summary = "Guesses how a repository is built and what runs it.",
    errors = {ErrorCode.NO_GIT_REPOSITORY, ErrorCode.NO_GIT_BRANCH})
final class AnalyzeGitRepository
    implements Operation<AnalyzeGitRepository.Input, AnalyzeGitRepository.Output> {
  record Input(
      @Doc("The platform: github, gitee, gitlab or codeup.") @Required @Example("github")
          String platform,
      @Doc("The git account, as it is bound.") @Required @Example("octo") String owner,
      @Doc("The id of the organization; the name of the repository holds it already.")
          @Nullable String orgId,
      @Doc("Organization and name of the repository.") @Example("octo/shop")
          @Nullable String repoFullName,
      @Doc("The number of the repository.") @Nullable String repoId,
      @Doc("The branch; left out, the one that is checked out by default.") @Nullable String branch,
      @Doc("Makes a repeated request answer as the first one did.") @Length(max = 64)
          @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The guesses.") List<Result> analysisResults,
      @Doc("How many there are in all.") int count) {}

  record Result(
      @Doc("The tool that builds it.") String buildType,
      @Doc("What it runs on.") String runtimeType,
      @Doc("The files that say so.") List<BuildFile> buildFiles) {
    static Result of(Analysis.Guess guess) {
      return new Result(
          guess.build(),
          guess.runtime(),
          guess.files().entrySet().stream()
              .map(one -> new BuildFile(one.getKey(), one.getValue()))
              .toList());
    }
  }

  record BuildFile(
      @Doc("The name of the file.") String fileType,
      @Doc("Where such files are.") List<String> paths) {}

  private final GitRepositories repositories;

  AnalyzeGitRepository(GitRepositories repositories) {
    this.repositories = repositories;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Which which = new Which(in.platform(), in.owner(), in.repoFullName(), number(in.repoId()));
    try (GitTree tree = repositories.open(repositories.one(caller.account(), which))) {
      List<Result> results =
          Analysis.of(tree.files(Heads.of(tree, in.branch()))).stream().map(Result::of).toList();
      return new Output(results, results.size());
    }
  }

  private static @Nullable Long number(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException noNumber) {
      throw ApiException.invalid("RepoId", "it is no number");
    }
  }
}
