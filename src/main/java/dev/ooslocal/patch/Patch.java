package dev.ooslocal.patch;

import java.time.Instant;
import java.util.Locale;

/**
 * A patch of an operating system.
 *
 * @param name its name: a package with its version, or a KB number
 * @param severity Critical, Important, Moderate, Low …
 * @param classification Security, Bugfix, SecurityUpdates …
 * @param released when it came out
 * @param installed whether the instance had it from the beginning
 */
public record Patch(
    String name, String severity, String classification, Instant released, boolean installed) {

  /** Whether it closes a hole. */
  boolean isSecurity() {
    return classification.toLowerCase(Locale.ROOT).contains("security");
  }
}
