package dev.ooslocal.cloud.simulated;

import java.util.List;

/** Several lists of a {@code cloud.yml}. */
public interface SeedSections {
  /** In the order they are to be applied. */
  List<SeedSection> sections();
}
