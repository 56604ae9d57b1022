package dev.ooslocal.cloud.simulated;

import java.util.HashSet;
import java.util.Set;

/** The names of the parameters that whoever answers a call has asked for, given or not. */
public final class Reads {
  private final Set<String> names = new HashSet<>();
  private boolean all;

  void note(String name) {
    names.add(name);
  }

  /** All that is given counts as read. */
  void noteAll() {
    all = true;
  }

  boolean has(String name) {
    return all || names.contains(name);
  }

  Set<String> names() {
    return Set.copyOf(names);
  }
}
