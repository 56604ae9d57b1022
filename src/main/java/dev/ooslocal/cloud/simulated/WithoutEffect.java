package dev.ooslocal.cloud.simulated;

import dev.ooslocal.platform.YamlDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Parameters that calls may give though nobody reads them here, since they change nothing in a
 * simulation: {@code without-effect.yml} names them, for all calls, those of a product, or one.
 */
@Component
final class WithoutEffect {
  static final String FILE = "without-effect.yml";

  /** Instead of a product or a call. */
  static final String EVERY = "every";

  private final Map<String, Set<String>> names = new HashMap<>();

  WithoutEffect() {
    JsonNode described = read();
    described.forEachEntry(
        (product, calls) ->
            calls.forEachEntry((call, listed) -> names.put(key(product, call), texts(listed))));
  }

  /**
   * @param value as text; some parameters have no effect with one value alone
   */
  boolean has(SimulatedApi api, String name, String value) {
    return isListed(key(EVERY, EVERY), name, value)
        || isListed(key(api.product(), EVERY), name, value)
        || isListed(key(api.product(), api.name()), name, value);
  }

  /** Whether no call of any product tells it. */
  boolean hasAnywhere(String name) {
    return isListed(key(EVERY, EVERY), name, "");
  }

  /** All entries as they are written: {@code product call parameter}. */
  Set<String> entries() {
    Set<String> entries = new HashSet<>();
    names.forEach((call, listed) -> listed.forEach(name -> entries.add(call + " " + name)));
    return entries;
  }

  private boolean isListed(String call, String name, String value) {
    Set<String> listed = names.getOrDefault(call, Set.of());
    return listed.contains(name) || listed.contains(anyCase(name + "=" + value));
  }

  private static Set<String> texts(JsonNode listed) {
    Set<String> texts = new HashSet<>();
    listed.forEach(each -> texts.add(anyCase(each.asString(""))));
    return texts;
  }

  /** With the value in any case. */
  private static String anyCase(String entry) {
    int value = entry.indexOf('=') + 1;
    return value == 0
        ? entry
        : entry.substring(0, value) + entry.substring(value).toLowerCase(Locale.ROOT);
  }

  private static String key(String product, String call) {
    return product + " " + call;
  }

  private static JsonNode read() {
    try {
      String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
      return YamlDocument.of(Path.of(FILE), text).json();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
