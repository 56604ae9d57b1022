package dev.ooslocal.cloud;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An answer and who gave it.
 *
 * @param stubId the stub it comes from; null when it comes from none
 * @param unread the parameters of the call that were not read for it, as far as that is known
 */
public record Answered(
    CloudAnswer answer, By by, @Nullable String stubId, List<UnreadParameter> unread) {
  public Answered {
    unread = List.copyOf(unread);
  }

  /** An answer for which all parameters counted. */
  public Answered(CloudAnswer answer, By by, @Nullable String stubId) {
    this(answer, by, stubId, List.of());
  }

  /** The same answer, for which some parameters were not read. */
  public Answered ignoring(List<UnreadParameter> ignored) {
    return new Answered(answer, by, stubId, ignored);
  }

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
