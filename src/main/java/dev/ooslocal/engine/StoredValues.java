package dev.ooslocal.engine;

import java.util.Optional;

/** The parameter store, as references to it see it. */
public interface StoredValues {
  Optional<String> find(String account, String region, boolean secret, String name);
}
