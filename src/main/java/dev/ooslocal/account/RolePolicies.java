package dev.ooslocal.account;

import java.util.Collection;
import java.util.List;

/** What the roles of accounts may do. */
public interface RolePolicies {
  /**
   * Those of some actions that a role's policies do not allow on every resource; all of them when
   * there is no such role, none where the account lists no roles.
   *
   * @param role a role's name, or one of the other forms that templates use; empty: nothing lacks
   * @param actions such as {@code ecs:StopInstance}
   */
  List<String> lacking(String account, String role, Collection<String> actions);
}
