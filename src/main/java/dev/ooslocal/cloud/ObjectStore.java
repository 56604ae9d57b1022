package dev.ooslocal.cloud;

/** The simulated OSS, for rooms that write objects without calling it. */
public interface ObjectStore {
  /**
   * Puts an object in the place of whatever was there.
   *
   * @return false when the account has no such bucket
   */
  boolean put(String account, String bucket, String key, String content);
}
