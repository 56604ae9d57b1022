package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.KeyedFilters;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.TimeBounds;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.Wildcard;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * A parameter that chooses among the elements of a list, written {@code Parameter} or {@code
 * Parameter:Path.To.Field}; {@code Filter.Key} is what {@code Filter.N} asks under a key. Several
 * values, as a list or divided by commas, choose any of them; an asterisk stands for anything.
 *
 * @param way how the field is compared
 */
record FilterModel(String parameter, List<String> path, Way way) {
  private static final String ANY = "all";
  private static final String KEYED = "Filter.";

  FilterModel {
    path = List.copyOf(path);
  }

  /** How a field is compared, and the sign at the end of the text that says so. */
  enum Way {
    EQUAL(""),
    /** Any case will do, and {@code all} is anything. */
    LOOSE("~"),
    /** It begins with what is asked for. */
    BEGIN("^"),
    /** Not before the time that is asked for. */
    FROM(">"),
    /** Not behind the time that is asked for. */
    UNTIL("<");

    private final String sign;

    Way(String sign) {
      this.sign = sign;
    }

    static Way of(String text) {
      return Arrays.stream(values())
          .filter(way -> way != EQUAL && text.endsWith(way.sign))
          .findFirst()
          .orElse(EQUAL);
    }

    boolean isTime() {
      return this == FROM || this == UNTIL;
    }
  }

  static FilterModel of(String text) {
    Way way = Way.of(text);
    String[] parts = text.substring(0, text.length() - way.sign.length()).split(":", 2);
    return new FilterModel(parts[0], List.of(parts[parts.length - 1].split("\\.")), way);
  }

  boolean isOn(String field) {
    return path.equals(List.of(field)) && !way.isTime();
  }

  /** The values asked for; empty when this is not asked. */
  List<String> wanted(ProductCall call) {
    return given(call).stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .filter(text -> !text.isEmpty() && !(way == Way.LOOSE && text.equalsIgnoreCase(ANY)))
        .toList();
  }

  private List<String> given(ProductCall call) {
    return parameter.startsWith(KEYED)
        ? KeyedFilters.wanted(call, parameter.substring(KEYED.length()))
        : call.texts(parameter);
  }

  Predicate<JsonNode> asked(ProductCall call) {
    List<String> wanted = wanted(call);
    if (way.isTime()) {
      return element -> wanted.stream().allMatch(time -> isInTime(time, field(element)));
    }
    return element -> wanted.isEmpty() || matches(field(element), wanted);
  }

  private JsonNode field(JsonNode element) {
    JsonNode value = element;
    for (String step : path) {
      value = inside(value, step);
    }
    return value;
  }

  /** Of a list those of its elements. */
  private static JsonNode inside(JsonNode value, String step) {
    if (!value.isArray()) {
      return value.path(step);
    }
    ArrayNode all = Json.array();
    value.forEach(element -> all.add(element.path(step)));
    return all;
  }

  private boolean isInTime(String asked, JsonNode field) {
    String time = field.asString("");
    return way == Way.FROM ? TimeBounds.isFrom(time, asked) : TimeBounds.isUntil(time, asked);
  }

  private boolean matches(JsonNode value, List<String> wanted) {
    return value.isArray()
        ? value.valueStream().anyMatch(each -> any(wanted, each))
        : any(wanted, value);
  }

  private boolean any(List<String> wanted, JsonNode value) {
    return wanted.stream().anyMatch(one -> fits(one, value.asString("")));
  }

  private boolean fits(String wanted, String text) {
    if (way == Way.BEGIN) {
      return text.startsWith(wanted);
    }
    boolean anyCase = way == Way.LOOSE || wanted.matches("(?i)true|false");
    return anyCase
        ? Wildcard.fits(wanted.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT))
        : Wildcard.fits(wanted, text);
  }
}
