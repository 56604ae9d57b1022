package dev.ooslocal.control.seed;

import java.nio.file.Path;

/** One kind of file in the seed folder. */
interface SeedKind {
  /**
   * Whether this is such a file.
   *
   * @param name its path in the folder, with slashes
   */
  boolean covers(String name);

  /**
   * Makes the file's content be there.
   *
   * @throws dev.ooslocal.platform.LocalProblem naming file and line when it is broken
   */
  void plant(String name, Path file);

  /** Whether its content is kept in memory only, so that it is read at every start. */
  default boolean isForgotten() {
    return false;
  }
}
