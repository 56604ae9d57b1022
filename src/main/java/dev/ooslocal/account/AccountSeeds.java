package dev.ooslocal.account;

import java.nio.file.Path;

/** The accounts a user lists in {@code accounts.yml}. */
public interface AccountSeeds {
  /**
   * Reads a file and lets its accounts replace all that were listed before. A file that is not
   * right changes nothing.
   *
   * @throws dev.ooslocal.platform.LocalProblem naming file, line and field
   */
  void load(Path file);

  /** Forgets listed accounts, tokens and nonces, as a reset does. */
  void clear();
}
