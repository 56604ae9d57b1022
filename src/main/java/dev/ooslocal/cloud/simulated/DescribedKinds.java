package dev.ooslocal.cloud.simulated;

import java.util.Map;

/** The kinds of resources that descriptions of products name, with their lives. */
public interface DescribedKinds {
  Map<String, Kind> byName();

  /** A kind that some description names. */
  default Kind kind(String name) {
    Kind found = byName().get(name);
    if (found == null) {
      throw new IllegalStateException("no description names the kind " + name);
    }
    return found;
  }
}
