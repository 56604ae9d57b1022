package dev.ooslocal.cloud.ecs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of several instances that are made at once: {@code web-[7,3]} is {@code web-007} and
 * {@code web-008}; any other gets {@code 001} and so on behind it, where that is asked for.
 *
 * @param text as it is given
 * @param isUnique whether a name without a place for numbers gets some
 */
record OrderedName(String text, boolean isUnique) {
  private static final Pattern NUMBERED = Pattern.compile("(.*)\\[(\\d{0,6}),([1-6]?)](.*)");
  private static final int USUAL_DIGITS = 6;
  private static final int DIGITS_OF_UNIQUE = 3;

  /** The name of one of them, counted from nought. */
  String of(int index) {
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.matches()) {
      int first = number(numbered.group(2), 0);
      String digits = digits(first + index, number(numbered.group(3), USUAL_DIGITS));
      return numbered.group(1) + digits + numbered.group(4);
    }
    return isUnique ? text + digits(index + 1, DIGITS_OF_UNIQUE) : text;
  }

  private static String digits(int number, int atLeast) {
    String text = String.valueOf(number);
    return "0".repeat(Math.max(0, atLeast - text.length())) + text;
  }

  private static int number(String text, int otherwise) {
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }
}
