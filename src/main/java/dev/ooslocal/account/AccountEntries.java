package dev.ooslocal.account;

import dev.ooslocal.rpc.Caller;
import java.util.List;
import java.util.SortedMap;
import tools.jackson.databind.JsonNode;

/** What {@code accounts.yml} says of an account, for the simulated products that show it. */
public interface AccountEntries {
  /**
   * A user who is listed; root is not among them.
   *
   * @param id the number
   * @param activeKeys ids of the access keys that may be used
   * @param inactiveKeys ids of the others
   * @param policies the names of the policies
   */
  record ListedUser(
      String name,
      String id,
      List<String> activeKeys,
      List<String> inactiveKeys,
      List<String> policies) {
    public ListedUser {
      policies = List.copyOf(policies);
      activeKeys = List.copyOf(activeKeys);
      inactiveKeys = List.copyOf(inactiveKeys);
    }
  }

  /**
   * A role that is listed.
   *
   * @param trusts services and account ids
   * @param policies the names of its policies
   */
  record ListedRole(String name, List<String> trusts, List<String> policies) {
    public ListedRole {
      policies = List.copyOf(policies);
      trusts = List.copyOf(trusts);
    }
  }

  List<ListedUser> users(String account);

  /** The documents of the account's policies, as written, by name. */
  SortedMap<String, JsonNode> policies(String account);

  /** Empty: any role of the account can be assumed. */
  List<ListedRole> roles(String account);

  /** Whether the caller's policies allow an action, such as {@code sts:AssumeRole}. */
  boolean allows(Caller caller, String action, String resource);
}
