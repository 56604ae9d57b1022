package dev.ooslocal.rpc;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code a=1&b=2}, decoded with the rules of forms. */
final class FormText {
  /** Chosen: many times what the largest operation takes. */
  private static final int MOST = 2_000;

  private FormText() {}

  /**
   * The parameters of one place.
   *
   * @throws ApiException for a parameter that is given twice, a broken escape, and too many
   */
  static Map<String, String> parse(@Nullable String text, String place) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (text == null) {
      return parameters;
    }
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('&', from);
      String pair = text.substring(from, end < 0 ? text.length() : end);
      if (!pair.isEmpty()) {
        add(parameters, pair, place);
      }
      from = end < 0 ? text.length() : end + 1;
    }
    return parameters;
  }

  static Map<String, String> join(Map<String, String> weaker, Map<String, String> stronger) {
    if (weaker.isEmpty()) {
      return stronger;
    }
    Map<String, String> joined = new LinkedHashMap<>(weaker);
    joined.putAll(stronger);
    return joined;
  }

  private static void add(Map<String, String> parameters, String pair, String place) {
    int equals = pair.indexOf('=');
    String name = decode(equals < 0 ? pair : pair.substring(0, equals), place);
    String value = equals < 0 ? "" : decode(pair.substring(equals + 1), place);
    if (parameters.put(name, value) != null) {
      throw ApiException.invalid(name, "it is given more than once in the " + place);
    }
    if (parameters.size() > MOST) {
      throw new ApiException(
          ErrorCode.INVALID_PARAMETER,
          "The " + place + " is invalid: it has more than " + MOST + " parameters");
    }
  }

  private static String decode(String text, String place) {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException brokenEscape) {
      throw new ApiException(
          ErrorCode.INVALID_PARAMETER, "The " + place + " is invalid: a % escape is broken");
    }
  }
}
