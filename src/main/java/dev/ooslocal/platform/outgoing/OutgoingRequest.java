package dev.ooslocal.platform.outgoing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A request to somebody outside.
 *
 * @param url http or https
 * @param headers by name; {@code Host}, {@code Content-Length} and {@code Connection} are ours
 */
public record OutgoingRequest(String method, URI url, Map<String, String> headers, String body) {
  /**
   * @throws IllegalArgumentException when a method or a header has forbidden characters
   */
  public OutgoingRequest {
    headers = new LinkedHashMap<>(headers);
    headers
        .keySet()
        .removeIf(
            name ->
                switch (name.toLowerCase(Locale.ROOT)) {
                  case "host", "content-length", "connection", "transfer-encoding" -> true;
                  default -> false;
                });
    check(method, "[A-Z]{1,20}", "the method");
    headers.forEach(
        (name, value) -> {
          check(name, "[!#$%&'*+.^_`|~A-Za-z0-9-]{1,200}", "a header's name");
          check(value, "[\\t\\x20-\\x7e\\x80-\\uffff]*", "the header " + name);
        });
  }

  /** As it is sent. */
  byte[] bytes() {
    StringBuilder head = new StringBuilder();
    String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    head.append(method).append(' ').append(path).append(query).append(" HTTP/1.1\r\n");
    line(head, "Host", url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort()));
    headers.forEach((name, value) -> line(head, name, value));
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    if (length > 0 || !method.equals("GET")) {
      line(head, "Content-Length", Integer.toString(length));
    }
    line(head, "Connection", "close");
    return head.append("\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder head, String name, String value) {
    head.append(name).append(": ").append(value).append("\r\n");
  }

  private static void check(String text, String allowed, String what) {
    if (!text.matches(allowed)) {
      throw new IllegalArgumentException(what + " has a character that is not allowed");
    }
  }
}
