package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.PatientPattern;
import dev.ooslocal.rpc.ApiException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The values that a call gives to the parameters of a template. */
final class StackParameters {
  private static final String LIST = "Parameters";
  private static final String KEY = "ParameterKey";
  private static final String VALUE = "ParameterValue";
  private static final int MOST = 200;

  private StackParameters() {}

  /**
   * The value of each parameter.
   *
   * @param before the values of those that are not given; the template's default counts after them
   */
  static ObjectNode of(ProductCall call, StackTemplate template, ObjectNode before) {
    Map<String, JsonNode> given = given(call);
    given.keySet().stream()
        .filter(name -> !template.parameters().has(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw RosErrors.invalid(
                  "UnknownUserParameter",
                  "The Parameter (%s) was not defined in template.".formatted(name));
            });
    ObjectNode values = Json.object();
    template
        .parameters()
        .forEachEntry(
            (name, declared) -> {
              JsonNode value = first(given.get(name), before.get(name), declared.get("Default"));
              if (value == null) {
                throw RosErrors.invalid(
                    "UserParameterMissing", "The Parameter %s was not provided.".formatted(name));
              }
              check(name, declared, value);
              values.set(name, value);
            });
    return values;
  }

  /** The value of a parameter as the template uses it. */
  static JsonNode typed(JsonNode declared, JsonNode value) {
    String type = declared.path("Type").asString("String");
    String text = Functions.text(value);
    return switch (type) {
      case "Number" -> number(text) ? Json.parse(text) : value;
      case "Boolean" -> Json.parse(String.valueOf(text.equalsIgnoreCase("true")));
      case "Json" -> value.isString() ? json(text) : value;
      case "CommaDelimitedList" ->
          value.isArray() ? value : Functions.call("Fn::Split", Json.array().add(",").add(text));
      default -> value;
    };
  }

  private static Map<String, JsonNode> given(ProductCall call) {
    Map<String, JsonNode> given = new LinkedHashMap<>();
    for (JsonNode one : call.list(LIST)) {
      String key = one.path(KEY).asString("");
      if (key.isEmpty()) {
        throw RosErrors.invalid(
            "InvalidParameter",
            "The specified parameter Parameters is not valid: each needs a ParameterKey.");
      }
      given.put(key, one.path(VALUE));
    }
    // Templates number their values, Parameters.1.ParameterKey; the dots are gone here.
    for (int i = 1; i <= MOST && call.given().has(LIST + i + KEY); i++) {
      given.put(call.value(LIST + i + KEY).asString(""), call.value(LIST + i + VALUE));
    }
    given.values().removeIf(value -> value.isMissingNode() || value.isNull());
    return given;
  }

  private static @Nullable JsonNode first(@Nullable JsonNode... values) {
    for (JsonNode value : values) {
      if (value != null && !value.isNull()) {
        return value;
      }
    }
    return null;
  }

  private static void check(String name, JsonNode declared, JsonNode value) {
    String text = Functions.text(value);
    String type = declared.path("Type").asString("String");
    if (type.equals("Number") && !number(text)) {
      throw unfit(name, "\"%s\" is not a number".formatted(text));
    }
    if (type.equals("Boolean") && !text.matches("(?i)true|false")) {
      throw unfit(name, "\"%s\" is not a boolean".formatted(text));
    }
    JsonNode allowed = declared.path("AllowedValues");
    if (allowed.isArray()
        && allowed.valueStream().noneMatch(each -> Functions.text(each).equals(text))) {
      throw unfit(name, "\"%s\" is not an allowed value %s".formatted(text, Json.text(allowed)));
    }
    within(name, "length", text.length(), declared.path("MinLength"), declared.path("MaxLength"));
    if (type.equals("Number")) {
      within(
          name,
          "value",
          Double.parseDouble(text),
          declared.path("MinValue"),
          declared.path("MaxValue"));
    }
    String pattern = declared.path("AllowedPattern").asString("");
    if (!pattern.isEmpty() && !matches(pattern, text)) {
      throw unfit(name, "\"%s\" does not match pattern \"%s\"".formatted(text, pattern));
    }
  }

  private static void within(
      String name, String what, double found, JsonNode least, JsonNode most) {
    boolean small = !least.isMissingNode() && found < least.asDouble(found);
    boolean large = !most.isMissingNode() && found > most.asDouble(found);
    if (small || large) {
      throw unfit(name, "its %s is out of range".formatted(what));
    }
  }

  /** A pattern that is none, or that takes too long, lets nothing through. */
  private static boolean matches(String pattern, String text) {
    try {
      return PatientPattern.matches(Pattern.compile(pattern), text);
    } catch (IllegalArgumentException unusable) {
      return false;
    }
  }

  private static boolean number(String text) {
    return text.matches("-?(0|[1-9]\\d{0,17})(\\.\\d+)?");
  }

  private static JsonNode json(String text) {
    try {
      return Json.parse(text);
    } catch (JacksonException notJson) {
      throw RosErrors.unfit("Parameter value \"%s\" is no JSON.".formatted(text));
    }
  }

  private static ApiException unfit(String name, String why) {
    return RosErrors.unfit("Parameter '%s' is invalid: %s.".formatted(name, why));
  }
}
