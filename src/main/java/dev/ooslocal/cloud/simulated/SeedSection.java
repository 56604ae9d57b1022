package dev.ooslocal.cloud.simulated;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One list of a {@code cloud.yml}, such as {@code instances}. */
public interface SeedSection {
  /** The name of the list. */
  String name();

  /** The fields that an entry may have, for whoever reads about them. */
  List<String> fields();

  /**
   * Creates the resource of one entry, or brings it back to what the entry says.
   *
   * @param path where the entry stands, such as {@code instances[0]}
   * @param seed a fingerprint of the entry; a resource that already has it is left alone
   * @throws dev.ooslocal.platform.LocalProblem when the entry is malformed
   */
  void apply(ProductCall home, JsonNode entry, String path, String seed);
}
