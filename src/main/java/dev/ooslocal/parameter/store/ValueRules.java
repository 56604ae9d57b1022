package dev.ooslocal.parameter.store;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.PatientPattern;
import dev.ooslocal.rpc.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What the values of a parameter must fulfil. Chosen: of a StringList each element must be an
 * allowed value and fit the pattern, while the lengths are those of the whole text.
 *
 * @param text as it was written; null: nothing is demanded
 * @param allowed the only values; empty: any
 * @param pattern the form of the whole value
 * @param shortest fewest characters
 * @param longest most characters
 */
public record ValueRules(
    @Nullable String text,
    List<String> allowed,
    @Nullable Pattern pattern,
    int shortest,
    int longest) {
  private static final String PARAMETER = "Constraints";
  private static final List<String> NAMES =
      List.of("AllowedValues", "AllowedPattern", "MinLength", "MaxLength");
  private static final ValueRules NONE =
      new ValueRules(null, List.of(), null, 0, Integer.MAX_VALUE);

  public ValueRules {
    allowed = List.copyOf(allowed);
  }

  /** The rules in a text that must be a JSON object; none when there is no text. */
  public static ValueRules read(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return NONE;
    }
    JsonNode rules = object(text);
    for (String name : rules.propertyNames()) {
      if (!NAMES.contains(name)) {
        throw broken(name + " is none of " + String.join(", ", NAMES));
      }
    }
    ValueRules read =
        new ValueRules(
            text,
            values(rules.path("AllowedValues")),
            pattern(rules.path("AllowedPattern")),
            length(rules, "MinLength", 0),
            length(rules, "MaxLength", Integer.MAX_VALUE));
    if (read.shortest > read.longest) {
      throw broken("MinLength is greater than MaxLength");
    }
    return read;
  }

  /**
   * Checks a value; the message never shows it.
   *
   * @param list whether it is a list, with commas between its elements
   */
  public void check(String value, boolean list) {
    int length = value.codePointCount(0, value.length());
    if (length < shortest || length > longest) {
      throw unfit("has " + length + " characters");
    }
    for (String element : list ? List.of(value.split(",", -1)) : List.of(value)) {
      if (!allowed.isEmpty() && !allowed.contains(element)) {
        throw unfit("is not among AllowedValues");
      }
      if (pattern != null && !fits(pattern, element)) {
        throw unfit("does not match AllowedPattern");
      }
    }
  }

  private static boolean fits(Pattern pattern, String element) {
    try {
      return PatientPattern.matches(pattern, element);
    } catch (IllegalArgumentException endless) {
      throw broken("AllowedPattern takes too long to check");
    }
  }

  private static JsonNode object(String text) {
    try {
      JsonNode rules = Json.parse(text);
      if (rules.isObject()) {
        return rules;
      }
    } catch (JacksonException notJson) {
      // said below
    }
    throw broken("it must be a JSON object");
  }

  private static List<String> values(JsonNode given) {
    if (!given.isMissingNode() && !given.isArray()) {
      throw broken("AllowedValues must be an array");
    }
    List<String> values = new ArrayList<>();
    given.forEach(value -> values.add(value.asString()));
    return values;
  }

  private static @Nullable Pattern pattern(JsonNode given) {
    if (given.isMissingNode()) {
      return null;
    }
    try {
      return Pattern.compile(given.asString());
    } catch (PatternSyntaxException wrong) {
      throw broken("AllowedPattern is no regular expression: " + wrong.getDescription());
    }
  }

  private static int length(JsonNode rules, String name, int otherwise) {
    JsonNode given = rules.path(name);
    if (given.isMissingNode()) {
      return otherwise;
    }
    if (given.isInt() && given.intValue() >= 0) {
      return given.intValue();
    }
    throw broken(name + " must be a whole number, not below 0");
  }

  private static ApiException unfit(String how) {
    return ApiException.invalid("Value", "it breaks the constraints: it " + how);
  }

  private static ApiException broken(String rule) {
    return ApiException.invalid(PARAMETER, rule);
  }
}
