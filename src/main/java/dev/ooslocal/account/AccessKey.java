package dev.ooslocal.account;

/**
 * A permanent access key.
 *
 * @param id what requests carry
 * @param secret what they are signed with; never shown
 * @param active whether it may be used
 */
record AccessKey(String id, String secret, boolean active) {
  @Override
  public String toString() {
    return "AccessKey[" + id + (active ? "" : ", inactive") + "]";
  }
}
