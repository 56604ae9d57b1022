package dev.ooslocal.account;

import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.ErrorCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Accounts, their quotas and their roles, as listed or, where nobody listed them, unlimited. */
@Component
final class KnownAccounts implements Accounts, Quotas, RolePolicies {
  private final AccountSettings settings;
  private final Limits limits;
  private final ListedAccounts listed;
  private final ObjectProvider<CreatedRoles> created;

  KnownAccounts(
      AccountSettings settings,
      QuotaSettings quotas,
      ListedAccounts listed,
      ObjectProvider<CreatedRoles> created) {
    this.created = created;
    this.settings = settings;
    this.limits = quotas.limits();
    this.listed = listed;
  }

  @Override
  public String defaultAccount() {
    return settings.account();
  }

  @Override
  public String defaultRegion() {
    return settings.region();
  }

  @Override
  public Limits of(String account) {
    Limits own = listed.account(account).limits();
    return own == null ? limits : own;
  }

  @Override
  public void assume(String account, String role) {
    RoleName name = RoleName.of(role, account);
    if (name.isNone()) {
      return;
    }
    Account owner = listed.account(name.account());
    if (owner.roles().isEmpty()) {
      return;
    }
    Role found =
        owner
            .role(name.role())
            .or(() -> created(name))
            .orElseThrow(() -> refused(name, "does not exist in account " + name.account()));
    boolean trusted = owner.id().equals(account) ? found.trustsOos() : found.trustsOosFor(account);
    if (!trusted) {
      throw refused(name, "does not trust " + Role.OOS);
    }
  }

  @Override
  public List<String> lacking(String account, String role, Collection<String> actions) {
    RoleName name = RoleName.of(role, account);
    Account owner = listed.account(name.account());
    if (name.isNone() || owner.roles().isEmpty()) {
      return List.of();
    }
    Policies policies = owner.role(name.role()).map(Role::policies).orElse(Policies.NOTHING);
    return actions.stream().filter(action -> !policies.allow(action, "*")).toList();
  }

  /** What its policies say is not asked when it is assumed. */
  private Optional<Role> created(RoleName name) {
    return created.stream()
        .flatMap(roles -> roles.trusts(name.account(), name.role()).stream())
        .findFirst()
        .map(trusts -> new Role(name.role(), trusts, List.of(), Policies.NOTHING));
  }

  private static ApiException refused(RoleName name, String reason) {
    return new ApiException(
        ErrorCode.ASSUME_ROLE_FAILED, "because the role " + name.role() + " " + reason);
  }
}
