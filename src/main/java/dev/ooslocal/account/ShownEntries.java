package dev.ooslocal.account;

import dev.ooslocal.rpc.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Shows the entries of the file that is in force. */
@Component
final class ShownEntries implements AccountEntries {
  private final ListedAccounts listed;
  private final Rights rights;

  ShownEntries(ListedAccounts listed, Rights rights) {
    this.listed = listed;
    this.rights = rights;
  }

  @Override
  public List<ListedUser> users(String account) {
    return listed.account(account).users().values().stream()
        .filter(user -> !user.name().equals(Caller.ROOT))
        .sorted(Comparator.comparing(User::name))
        .map(
            user ->
                new ListedUser(
                    user.name(), user.id(), keys(user, true), keys(user, false), user.granted()))
        .toList();
  }

  @Override
  public SortedMap<String, JsonNode> policies(String account) {
    return new TreeMap<>(listed.account(account).documents());
  }

  @Override
  public List<ListedRole> roles(String account) {
    return listed.account(account).roles().values().stream()
        .sorted(Comparator.comparing(Role::name))
        .map(role -> new ListedRole(role.name(), role.trusts(), role.granted()))
        .toList();
  }

  @Override
  public boolean allows(Caller caller, String action, String resource) {
    return rights.of(caller).allow(action, resource);
  }

  private static List<String> keys(User user, boolean active) {
    return user.keys().stream().filter(key -> key.active() == active).map(AccessKey::id).toList();
  }
}
