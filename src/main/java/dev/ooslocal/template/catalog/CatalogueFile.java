package dev.ooslocal.template.catalog;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that holds a public template.
 *
 * @param name the template's name, from the file's name; {@code __} there stands for {@code ::},
 *     and what stands before {@code --} is the folder it once lay in
 * @param text its content
 * @param origin where it lies, for messages
 * @param modified when it was last changed
 */
record CatalogueFile(String name, String text, String origin, Instant modified) {
  private static final Pattern FILE_NAME =
      Pattern.compile("(?:\\w+--)?([\\w:.-]+)\\.(ya?ml|json)", Pattern.CASE_INSENSITIVE);

  /** The template's name; empty when the file is none of a template. */
  static Optional<String> templateName(String fileName) {
    Matcher matcher = FILE_NAME.matcher(fileName);
    return matcher.matches() ? Optional.of(matcher.group(1).replace("__", "::")) : Optional.empty();
  }

  /** Names are matched whatever their case. */
  String key() {
    return key(name);
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
