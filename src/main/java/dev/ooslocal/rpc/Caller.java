package dev.ooslocal.rpc;

/**
 * Who calls, and where: every resource belongs to one account and region.
 *
 * @param account the account's id, sixteen digits
 * @param user the user's name; {@code root} is the account itself
 * @param userId the user's id, empty for {@code root}
 * @param region the region the request is for
 * @param requestId the id of this request
 */
public record Caller(String account, String user, String userId, String region, String requestId) {
  public static final String ROOT = "root";

  public boolean isRoot() {
    return user.equals(ROOT);
  }

  /**
   * The form of {@code CreatedBy} and {@code ExecutedBy}: {@code root(<account>)} or {@code
   * user(<uid>)}.
   */
  public String signature() {
    return isRoot() ? "root(" + account + ")" : "user(" + userId + ")";
  }
}
