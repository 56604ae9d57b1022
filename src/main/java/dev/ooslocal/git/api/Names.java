package dev.ooslocal.git.api;

import dev.ooslocal.rpc.ApiException;
import java.util.regex.Pattern;

/** Names that become folders. */
final class Names {
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}");

  private Names() {}

  /**
   * @throws ApiException InvalidParameter
   */
  static String safe(String parameter, String name) {
    if (!SAFE.matcher(name).matches()) {
      throw ApiException.invalid(
          parameter, "it may hold 1 to 100 letters, digits, '-', '_' and '.' only");
    }
    return name;
  }
}
