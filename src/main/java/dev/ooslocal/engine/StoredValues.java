package dev.ooslocal.engine;

import java.util.Optional;

/** The parameter store, as references to it see it. */
public interface StoredValues {
  Optional<String> find(String account, String region, boolean secret, String name);

  /** The same for an execution, which may work with a secret but must not show it. */
  default Optional<String> give(
      String executionId, String account, String region, boolean secret, String name) {
    return find(account, region, secret, name);
  }
}
