package dev.ooslocal.account;

/** The face of this room for rooms that need to know accounts. */
public interface Accounts {
  /** The account that callers without one belong to ({@code oos.account}). */
  String defaultAccount();

  /** The region that requests without one are for ({@code oos.region}). */
  String defaultRegion();

  /**
   * Lets OOS assume a role of an account.
   *
   * @param role a role's name, {@code |account/role} for another account's; empty: none needed
   * @throws dev.ooslocal.rpc.ApiException {@link dev.ooslocal.rpc.ErrorCode#ASSUME_ROLE_FAILED}
   */
  void assume(String account, String role);
}
