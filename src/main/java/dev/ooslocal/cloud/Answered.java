package dev.ooslocal.cloud;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An answer and who gave it.
 *
 * @param stubId the stub it comes from; null when it comes from none
 */
public record Answered(CloudAnswer answer, By by, @Nullable String stubId) {
  /** Who answers calls. */
  public enum By {
    STUB,
    SIMULATED,
    FORWARDED,
    SYNTHESISED,
    NOBODY;

    /** As the local API writes it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
