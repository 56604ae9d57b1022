package dev.ooslocal.rpc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The headers of a request by lower-case name. */
final class Headers {
  private Headers() {}

  static Map<String, String> of(HttpServletRequest request) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : Collections.list(request.getHeaderNames())) {
      String value = request.getHeader(name);
      if (value != null) {
        headers.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
      }
    }
    return headers;
  }
}
