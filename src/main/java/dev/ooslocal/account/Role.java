package dev.ooslocal.account;

import java.util.List;
import java.util.Optional;

/**
 * A role of an account.
 *
 * @param name unique in the account
 * @param trusts who may assume it: services and account ids
 * @param granted the names of its policies
 * @param policies what its sessions may do
 */
record Role(String name, List<String> trusts, List<String> granted, Policies policies) {
  /** The name under which OOS itself assumes roles. */
  static final String OOS = "oos.aliyuncs.com";

  private static final String SESSION = "role/";

  Role {
    trusts = List.copyOf(trusts);
    granted = List.copyOf(granted);
  }

  /** Whether OOS may assume it for its own account. */
  boolean trustsOos() {
    return trusts.contains(OOS);
  }

  /**
   * Whether OOS may assume it for another account: it trusts the service, or that account by its
   * number, by its {@code acs:ram::<id>:root} or by {@code <id>@oos.aliyuncs.com} (chosen).
   */
  boolean trustsOosFor(String account) {
    return trustsOos()
        || trusts.contains(account)
        || trusts.contains("acs:ram::" + account + ":root")
        || trusts.contains(account + "@" + OOS);
  }

  /** The user name of a caller who holds a token of a role. */
  static String session(String role, String session) {
    return SESSION + role + "/" + session;
  }

  /** The role of a caller who holds a token of one; users' names have no slash. */
  static Optional<String> ofSession(String user) {
    int end = user.indexOf('/', SESSION.length());
    return user.startsWith(SESSION) && end > 0
        ? Optional.of(user.substring(SESSION.length(), end))
        : Optional.empty();
  }
}
