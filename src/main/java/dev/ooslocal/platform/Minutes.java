package dev.ooslocal.platform;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times that are shown with minutes only: {@code 2023-03-24T03:55Z}. */
public final class Minutes {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm'Z'").withZone(ZoneOffset.UTC);

  private Minutes() {}

  public static String of(Instant instant) {
    return FORM.format(instant);
  }
}
