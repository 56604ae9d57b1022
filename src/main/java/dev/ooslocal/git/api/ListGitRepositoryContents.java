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
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists a folder of a repository, or shows one file. */
@Component
@Offered(
    group = "git",
    summary = "Lists a folder of a repository, or shows one file.",
    errors = {ErrorCode.NO_GIT_REPOSITORY, ErrorCode.NO_GIT_BRANCH})
final class ListGitRepositoryContents
    implements Operation<ListGitRepositoryContents.Input, ListGitRepositoryContents.Output> {
  record Input(
      @Doc("The platform: github, gitee, gitlab or codeup.") @Required @Example("github")
          String platform,
      @Doc("The git account, as it is bound.") @Required @Example("octo") String owner,
      @Doc("The id of the organization; the name of the repository holds it already.")
          @Nullable String orgId,
      @Doc("Organization and name of the repository.") @Example("octo/shop")
          @Nullable String repoFullName,
      @Doc("The number of the repository.") @Nullable Long repoId,
      @Doc("The branch; left out, the one that is checked out by default.") @Nullable String branch,
      @Doc("The folder, or a file; left out, the root.") @Example("src") @Nullable String path,
      @Doc("Only files, or only folders.") @OneOf({"file", "dir"}) @Nullable String contentType,
      @Doc("Makes a repeated request answer as the first one did.") @Length(max = 64)
          @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("What is there.") List<Content> contents,
      @Doc("How many there are in all.") int count) {}

  record Content(
      @Doc("Its name.") String name,
      @Doc("Its path from the root.") String path,
      @Doc("Whether it is a file or a dir.") @OneOf({"file", "dir"}) String type,
      @Doc("The text of a file that was asked for by its path.") String content) {
    static Content of(GitTree.Entry entry) {
      return new Content(
          entry.name(), entry.path(), entry.isFolder() ? "dir" : "file", entry.content());
    }
  }

  private final GitRepositories repositories;

  ListGitRepositoryContents(GitRepositories repositories) {
    this.repositories = repositories;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    String path = in.path() == null ? "" : in.path().replaceAll("^/+|/+$", "");
    Which which = new Which(in.platform(), in.owner(), in.repoFullName(), in.repoId());
    try (GitTree tree = repositories.open(repositories.one(caller.account(), which))) {
      List<Content> contents =
          tree.list(Heads.of(tree, in.branch()), path).stream()
              .map(Content::of)
              .filter(one -> in.contentType() == null || in.contentType().equals(one.type()))
              .toList();
      return new Output(contents, contents.size());
    }
  }
}
