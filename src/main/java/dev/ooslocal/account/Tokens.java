package dev.ooslocal.account;

import java.time.Duration;

/** Temporary access keys: issued for sessions of roles, good until they expire by wall time. */
public interface Tokens {
  /** What ids of temporary access keys begin with. */
  String PREFIX = "STS.";

  /**
   * Issues a key for a session of a role. Whether the caller may assume that role is checked by
   * whoever calls this.
   *
   * @param account whose role it is
   * @param role the role's name
   * @param session the session's name
   * @param validity how long from now
   */
  IssuedToken issue(String account, String role, String session, Duration validity);
}
