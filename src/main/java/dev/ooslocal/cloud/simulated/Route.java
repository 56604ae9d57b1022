package dev.ooslocal.cloud.simulated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The requests that are one ROA operation, such as {@code GET /clusters/{ClusterId}}.
 *
 * @param parts of the path; one in braces is a parameter
 */
record Route(String method, List<String> parts) {
  /** Some clients write the version of the API in front. */
  private static final Pattern VERSION = Pattern.compile("^/?\\d{4}-\\d{2}-\\d{2}(?=/)");

  Route {
    parts = List.copyOf(parts);
  }

  static Route of(String text) {
    String[] words = text.split(" ", 2);
    return new Route(words[0], parts(words[1]));
  }

  /**
   * The parameters in a path; empty when the request is another one.
   *
   * @param path without its query
   */
  Optional<Map<String, String>> match(String asked, String path) {
    List<String> given = parts(VERSION.matcher(path).replaceFirst(""));
    if (!method.equalsIgnoreCase(asked) || given.size() != parts.size()) {
      return Optional.empty();
    }
    Map<String, String> found = new TreeMap<>();
    for (int i = 0; i < given.size(); i++) {
      String part = parts.get(i);
      if (part.startsWith("{")) {
        found.put(part.substring(1, part.length() - 1), given.get(i));
      } else if (!part.equals(given.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }

  private static List<String> parts(String path) {
    return List.of(path.replaceFirst("^/", "").replaceFirst("/$", "").split("/"));
  }
}
