package dev.ooslocal.cloud.simulated;

import java.util.Optional;

/** The kinds of all simulated resources. */
public interface Kinds {
  Optional<Kind> named(String name);
}
