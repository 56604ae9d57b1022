package dev.ooslocal.git.api;

import dev.ooslocal.git.GitRepositories;
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

/** Lists the organizations of a git account. */
@Component
@Offered(
    group = "git",
    summary = "Lists the organizations of a git account.",
    errors = ErrorCode.NO_GIT_ACCOUNT)
final class ListGitOrganizations
    implements Operation<ListGitOrganizations.Input, ListGitOrganizations.Output> {
  record Input(
      @Doc("The platform: github, gitee, gitlab or codeup.") @Required @Example("github")
          String platform,
      @Doc("The git account, as it is bound.") @Required @Example("octo") String owner,
      @Doc("How the account is bound; every account here is bound the same way.")
          @Nullable String bindType,
      @Doc("Makes a repeated request answer as the first one did.") @Length(max = 64)
          @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The organizations.") List<GitOrg> gitOrgs,
      @Doc("How many there are in all.") int count) {}

  record GitOrg(@Doc("Its id on the platform.") String orgId, @Doc("Its name.") String orgName) {}

  private final GitRepositories repositories;

  ListGitOrganizations(GitRepositories repositories) {
    this.repositories = repositories;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    List<GitOrg> organizations =
        repositories.organizations(caller.account(), in.platform(), in.owner()).stream()
            .map(one -> new GitOrg(one.id(), one.name()))
            .toList();
    return new Output(organizations, organizations.size());
  }
}
