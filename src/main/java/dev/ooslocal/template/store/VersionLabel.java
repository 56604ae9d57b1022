package dev.ooslocal.template.store;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The wire form of a version's number: {@code v1}, {@code v2} … */
public final class VersionLabel {
  private static final Pattern FORM = Pattern.compile("v[1-9][0-9]{0,8}");

  private VersionLabel() {}

  public static String of(int number) {
    return "v" + number;
  }

  /** The number of a label; empty when it is none and so names no version. */
  public static OptionalInt number(String label) {
    return FORM.matcher(label).matches()
        ? OptionalInt.of(Integer.parseInt(label.substring(1)))
        : OptionalInt.empty();
  }
}
