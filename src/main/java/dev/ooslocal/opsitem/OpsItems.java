package dev.ooslocal.opsitem;

/** The face of this room. */
public interface OpsItems {
  /** How tags call an ops item; chosen, the operations on tags have no such type. */
  String TAGGED_AS = "opsitem";

  /** How many ops items of an account and region are not resolved. */
  int unresolved(String account, String region);
}
