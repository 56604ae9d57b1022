package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.UnreadParameter;
import dev.ooslocal.platform.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a request asks by {@code Filter.N.Key} and {@code Filter.N.Value}. */
public final class KeyedFilters {
  private static final String LIST = "Filter";
  private static final String KEY = "Key";
  private static final String VALUE = "Value";
  private static final int MOST = 10;

  /** How {@link Reads} name a key. */
  private static final String ASKED = LIST + ".";

  private static final Pattern NAMES = Pattern.compile(LIST + "(\\d{1,2}(Key|Value))?");

  private KeyedFilters() {}

  /** One of them, as the request names it. */
  private record Keyed(String name, String key, String value) {}

  /** The values asked for under a key; empty when it is not asked. */
  public static List<String> wanted(ProductCall call, String key) {
    call.reads().note(ASKED + key);
    return all(call).stream()
        .filter(filter -> filter.key().equals(key))
        .map(Keyed::value)
        .filter(value -> !value.isBlank())
        .toList();
  }

  /** Whether a parameter belongs to them. */
  static boolean areNamed(String parameter) {
    return parameter.startsWith(LIST) && NAMES.matcher(parameter).matches();
  }

  /** Those whose key nobody has asked for. */
  static List<UnreadParameter> unread(ProductCall call) {
    if (call.given().propertyNames().stream().noneMatch(KeyedFilters::areNamed)) {
      return List.of();
    }
    return all(call).stream()
        .filter(filter -> !filter.value().isBlank() && !call.reads().has(ASKED + filter.key()))
        .map(filter -> new UnreadParameter(filter.name() + "=" + filter.key(), meant(call, filter)))
        .toList();
  }

  private static @Nullable String meant(ProductCall call, Keyed filter) {
    List<String> keys =
        call.reads().names().stream()
            .filter(name -> name.startsWith(ASKED))
            .map(name -> name.substring(ASKED.length()))
            .sorted()
            .toList();
    return Nearest.to(filter.key(), keys).map(key -> filter.name() + "=" + key).orElse(null);
  }

  /** Templates number them, and the dots are gone when a call is made: {@code Filter2Key}. */
  private static List<Keyed> all(ProductCall call) {
    List<Keyed> all = new ArrayList<>();
    for (JsonNode filter : call.list(LIST)) {
      String name = "%s.%d.%s".formatted(LIST, all.size() + 1, KEY);
      all.add(new Keyed(name, text(filter.path(KEY)), text(filter.path(VALUE))));
    }
    for (int i = 1; i <= MOST; i++) {
      String key = text(call.given().path(LIST + i + KEY));
      if (!key.isBlank()) {
        all.add(new Keyed(LIST + i + KEY, key, text(call.given().path(LIST + i + VALUE))));
      }
    }
    return all;
  }

  private static String text(JsonNode value) {
    return value.asString("");
  }
}
