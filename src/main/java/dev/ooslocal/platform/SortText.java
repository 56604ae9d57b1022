package dev.ooslocal.platform;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** A form of texts whose order is the same in every database: upper and lower case together. */
public final class SortText {
  private SortText() {}

  public static String of(String text) {
    return HexFormat.of().formatHex(text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
  }
}
