package dev.ooslocal.platform;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant: the name nearest to a mistyped one. */
public final class Nearest {
  private Nearest() {}

  /**
   * The nearest of the names whatever the case, if at most a third of the letters (and at least
   * one) have to be changed.
   */
  public static Optional<String> to(String typed, Collection<String> names) {
    return within(Math.max(1, typed.length() / 3), typed, names);
  }

  /** The nearest of the names whatever the case, if at most so many letters have to be changed. */
  public static Optional<String> within(int most, String typed, Collection<String> names) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    int best = most + 1;
    Optional<String> nearest = Optional.empty();
    for (String name : names) {
      String candidate = name.toLowerCase(Locale.ROOT);
      if (Math.abs(candidate.length() - wanted.length()) < best) {
        int distance = Typos.distance(wanted, candidate);
        if (distance < best) {
          best = distance;
          nearest = Optional.of(name);
        }
      }
    }
    return nearest;
  }
}
