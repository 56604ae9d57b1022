package dev.ooslocal.cloud.simulated;

import java.util.Collection;

/** The types of resources that stacks really make. */
public interface StackedTypes {
  /** In the order of their names. */
  Collection<String> names();
}
