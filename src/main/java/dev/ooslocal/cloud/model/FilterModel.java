package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.ProductCall;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A parameter that chooses among the elements of a list, written {@code Parameter} or {@code
 * Parameter:Path.To.Field}. Several values, as a list or divided by commas, choose any of them; an
 * asterisk stands for anything.
 *
 * @param loose written with a {@code ~} at the end: any case will do, and {@code all} is anything
 */
record FilterModel(String parameter, List<String> path, boolean loose) {
  private static final String LOOSE = "~";
  private static final String ANY = "all";

  FilterModel {
    path = List.copyOf(path);
  }

  static FilterModel of(String text) {
    boolean loose = text.endsWith(LOOSE);
    String[] parts = text.replace(LOOSE, "").split(":", 2);
    return new FilterModel(parts[0], List.of(parts[parts.length - 1].split("\\.")), loose);
  }

  boolean isOn(String field) {
    return path.equals(List.of(field));
  }

  /** The values asked for; empty when this is not asked. */
  List<String> wanted(ProductCall call) {
    return call.texts(parameter).stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .filter(text -> !text.isEmpty() && !(loose && text.equalsIgnoreCase(ANY)))
        .toList();
  }

  Predicate<JsonNode> asked(ProductCall call) {
    List<Pattern> patterns = wanted(call).stream().map(this::pattern).toList();
    return element -> patterns.isEmpty() || matches(element, patterns);
  }

  private boolean matches(JsonNode element, List<Pattern> patterns) {
    JsonNode value = element;
    for (String step : path) {
      value = value.path(step);
    }
    return value.isArray()
        ? value.valueStream().anyMatch(each -> any(patterns, each))
        : any(patterns, value);
  }

  private static boolean any(List<Pattern> patterns, JsonNode value) {
    String text = value.asString("");
    return patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
  }

  private Pattern pattern(String wanted) {
    String quoted = Pattern.quote(wanted);
    int flags = loose || wanted.matches("(?i)true|false") ? Pattern.CASE_INSENSITIVE : 0;
    return Pattern.compile(wanted.contains("*") ? quoted.replace("*", "\\E.*\\Q") : quoted, flags);
  }
}
