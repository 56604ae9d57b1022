package dev.ooslocal.platform;

/** Texts with stars, each of which stands for any text. */
public final class Wildcard {
  private static final char STAR = '*';

  private Wildcard() {}

  /** What stands for one character in a kind of pattern, beside the star. */
  @FunctionalInterface
  public interface One {
    /** How much of the pattern from this place on the character fulfils; 0: it does not. */
    int fulfils(String pattern, int at, char found);
  }

  /** Whether a text is what is wanted, stars aside; the time is the product of both at most. */
  public static boolean fits(String wanted, String text) {
    return fits(wanted, text, (pattern, at, found) -> pattern.charAt(at) == found ? 1 : 0);
  }

  /** The same where more than a character can stand for one. */
  public static boolean fits(String pattern, String text, One one) {
    int at = 0;
    int next = 0;
    int star = -1;
    int retry = 0;
    while (at < text.length()) {
      boolean more = next < pattern.length();
      if (more && pattern.charAt(next) == STAR) {
        star = next++;
        retry = at;
        continue;
      }
      int used = more ? one.fulfils(pattern, next, text.charAt(at)) : 0;
      if (used > 0) {
        next += used;
        at++;
      } else if (star >= 0) {
        next = star + 1;
        at = ++retry;
      } else {
        return false;
      }
    }
    return pattern.substring(next).chars().allMatch(rest -> rest == STAR);
  }
}
