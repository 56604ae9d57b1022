package dev.ooslocal.action;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which calls somebody should confirm first. */
final class Risk {
  private static final List<String> HIGH = List.of("delete", "remove", "terminate", "drop");

  private Risk() {}

  /** The API's name decides, unless the task says otherwise. */
  static boolean isHigh(String api, @Nullable String said) {
    return said == null
        ? HIGH.stream().anyMatch(api.toLowerCase(Locale.ROOT)::startsWith)
        : said.equals("High");
  }
}
