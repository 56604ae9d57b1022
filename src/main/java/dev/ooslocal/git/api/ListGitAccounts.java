package dev.ooslocal.git.api;

import dev.ooslocal.git.GitRepositories;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the git accounts that are bound. */
@Component
@Offered(group = "git", summary = "Lists the git accounts that are bound.")
final class ListGitAccounts implements Operation<ListGitAccounts.Input, ListGitAccounts.Output> {
  record Input(
      @Doc("The platform: github, gitee, gitlab or codeup.") @Required @Example("github")
          String platform,
      @Doc("How the account is bound; every account here is bound the same way.")
          @Nullable String bindType,
      @Doc("The role that bound it; every account here is bound without one.")
          @Nullable String roleName,
      @Doc("Makes a repeated request answer as the first one did.") @Length(max = 64)
          @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The accounts.") List<GitAccount> gitAccounts,
      @Doc("How many there are in all.") int count) {}

  record GitAccount(
      @Doc("The name of the account.") String owner,
      @Doc("Whether it can be used.") boolean isActive) {}

  private final GitRepositories repositories;

  ListGitAccounts(GitRepositories repositories) {
    this.repositories = repositories;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    List<GitAccount> accounts =
        repositories.accounts(caller.account(), in.platform()).stream()
            .map(owner -> new GitAccount(owner, true))
            .toList();
    return new Output(accounts, accounts.size());
  }
}
