package dev.ooslocal.inventory;

import dev.ooslocal.platform.Wildcard;

/** Patterns of file names: {@code *}, {@code ?} and classes such as {@code [a-z]}. */
final class Glob {
  private Glob() {}

  static boolean matches(String pattern, String name) {
    return Wildcard.fits(pattern, name, Glob::one);
  }

  /** How much of the pattern this character fulfils; 0: it does not. */
  private static int one(String pattern, int at, char found) {
    char wanted = pattern.charAt(at);
    int end = wanted == '[' ? pattern.indexOf(']', at + 2) : -1;
    if (end > 0) {
      return listed(pattern.substring(at + 1, end), found) ? end - at + 1 : 0;
    }
    return wanted == '?' || wanted == found ? 1 : 0;
  }

  private static boolean listed(String list, char found) {
    boolean not = list.startsWith("^");
    String rest = not ? list.substring(1) : list;
    boolean in = false;
    for (int i = 0; i < rest.length(); i++) {
      boolean range = i + 2 < rest.length() && rest.charAt(i + 1) == '-';
      char last = range ? rest.charAt(i + 2) : rest.charAt(i);
      in |= rest.charAt(i) <= found && found <= last;
      i += range ? 2 : 0;
    }
    return in != not;
  }
}
