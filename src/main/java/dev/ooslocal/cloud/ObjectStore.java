package dev.ooslocal.cloud;

import java.util.Optional;

/** The simulated OSS, for whoever reads and writes objects without calling it. */
public interface ObjectStore {
  /**
   * Puts an object in the place of whatever was there.
   *
   * @return false when the account has no such bucket
   */
  boolean put(String account, String bucket, String key, String content);

  /** The content of an object; empty when there is none of this name. */
  Optional<String> read(String account, String bucket, String key);
}
