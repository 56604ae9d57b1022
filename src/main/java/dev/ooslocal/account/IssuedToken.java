package dev.ooslocal.account;

import java.time.Instant;

/**
 * A temporary access key. Neither secret nor token is ever shown in a log.
 *
 * @param accessKeyId begins with {@code STS.}
 * @param accessKeySecret what requests are signed with
 * @param securityToken what requests carry beside the key
 * @param account whose role it stands for
 * @param role that role
 * @param session the session's name
 * @param expiration when it ends, wall time
 */
public record IssuedToken(
    String accessKeyId,
    String accessKeySecret,
    String securityToken,
    String account,
    String role,
    String session,
    Instant expiration) {
  @Override
  public String toString() {
    return "IssuedToken[" + accessKeyId + " until " + expiration + "]";
  }
}
