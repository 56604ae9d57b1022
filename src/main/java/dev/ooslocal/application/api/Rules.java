package dev.ooslocal.application.api;

import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.GivenJson;
import org.jspecify.annotations.Nullable;

/** What names and JSON texts of this room must be like. */
final class Rules {
  static final String NAME = "(?i)(?!ALIYUN|ACS|ALIBABA|ALICLOUD)[\\p{L}\\p{N}_-]*";
  static final String NAME_RULE =
      "it may have letters, digits, - and _ and must not start with ALIYUN, ACS, ALIBABA or"
          + " ALICLOUD";
  static final int LONGEST_NAME = 200;

  private Rules() {}

  /** A text that must hold a JSON object; null stays null. */
  static @Nullable String object(String parameter, @Nullable String text) {
    String given = Given.text(text);
    if (given != null) {
      GivenJson.object(parameter, given);
    }
    return given;
  }
}
