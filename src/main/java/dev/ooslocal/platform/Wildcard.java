package dev.ooslocal.platform;

/** Texts with stars, each of which stands for any text. */
public final class Wildcard {
  private static final char STAR = '*';

  private Wildcard() {}

  /** Whether a text is what is wanted, stars aside; the time is the product of both at most. */
  public static boolean fits(String wanted, String text) {
    int at = 0;
    int next = 0;
    int star = -1;
    int retry = 0;
    while (at < text.length()) {
      if (next < wanted.length() && wanted.charAt(next) == STAR) {
        star = next++;
        retry = at;
      } else if (next < wanted.length() && wanted.charAt(next) == text.charAt(at)) {
        next++;
        at++;
      } else if (star >= 0) {
        next = star + 1;
        at = ++retry;
      } else {
        return false;
      }
    }
    return wanted.substring(next).chars().allMatch(rest -> rest == STAR);
  }
}
