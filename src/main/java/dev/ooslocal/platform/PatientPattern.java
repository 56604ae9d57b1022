package dev.ooslocal.platform;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** A regular expression of somebody else's, which must not keep a thread busy for ever. */
public final class PatientPattern {
  /** Chosen: far beyond what an honest expression looks at. */
  private static final long MOST_LOOKS = 2_000_000;

  private PatientPattern() {}

  /**
   * Whether the whole text has this form.
   *
   * @throws IllegalArgumentException when that takes too long to find out
   */
  public static boolean matches(Pattern pattern, String text) {
    return pattern.matcher(new Watched(text, new AtomicLong(MOST_LOOKS))).matches();
  }

  private record Watched(String text, AtomicLong left) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (left.getAndDecrement() <= 0) {
        throw new IllegalArgumentException("the regular expression takes too long");
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Watched(text.substring(start, end), left);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
