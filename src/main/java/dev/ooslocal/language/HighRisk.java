package dev.ooslocal.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which calls somebody should confirm first. */
public final class HighRisk {
  private static final List<String> PREFIXES = List.of("delete", "remove", "terminate", "drop");

  private HighRisk() {}

  /**
   * The API's name decides, unless the task says otherwise.
   *
   * @param api the name of the API, in any case
   * @param said the task's {@code Risk}, {@code Normal} or {@code High}; null when it says nothing
   */
  public static boolean isHigh(String api, @Nullable String said) {
    return said == null
        ? PREFIXES.stream().anyMatch(api.toLowerCase(Locale.ROOT)::startsWith)
        : said.equals("High");
  }
}
