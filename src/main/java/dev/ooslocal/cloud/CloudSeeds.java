package dev.ooslocal.cloud;

import java.nio.file.Path;

/** What simulated products hold before anybody works with them. */
public interface CloudSeeds {
  /**
   * Creates the resources of a {@code cloud.yml} in the default account and region. What a file
   * that has not changed already created is left as users changed it since.
   *
   * @throws dev.ooslocal.platform.LocalProblem naming file and line when it is broken
   */
  void load(Path file);

  /** Forgets every simulated resource of every account; fresh ones appear on the next touch. */
  void clear();
}
