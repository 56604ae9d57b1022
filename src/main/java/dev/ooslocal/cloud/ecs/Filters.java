package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.KeyedFilters;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.cloud.simulated.TimeBounds;
import dev.ooslocal.platform.Wildcard;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The filters of the Describe calls, over the elements they show. */
final class Filters {
  private Filters() {}

  /** The element's field equals the parameter of the same name; {@code *} stands for anything. */
  static Predicate<JsonNode> equal(ProductCall call, String... fields) {
    return Arrays.stream(fields)
        .map(field -> named(call, field, field))
        .reduce(element -> true, Predicate::and);
  }

  /** The element's field, a path with slashes, equals the parameter. */
  static Predicate<JsonNode> named(ProductCall call, String parameter, String path) {
    Optional<String> wanted = call.text(parameter);
    if (wanted.isEmpty()) {
      return element -> true;
    }
    return element -> Wildcard.fits(wanted.get(), at(element, path).asString(""));
  }

  /** The element's field is one of the listed values. */
  static Predicate<JsonNode> oneOf(String path, List<String> wanted) {
    return element -> wanted.isEmpty() || wanted.contains(at(element, path).asString(""));
  }

  /** The element's list holds the parameter. */
  static Predicate<JsonNode> holds(ProductCall call, String parameter, String path) {
    Optional<String> wanted = call.text(parameter);
    return element ->
        wanted.isEmpty()
            || at(element, path).valueStream().anyMatch(v -> v.asString("").equals(wanted.get()));
  }

  static Predicate<JsonNode> tagged(ProductCall call) {
    Map<String, Optional<String>> asked = Tags.asked(call);
    return element -> Tags.match(element, asked);
  }

  /**
   * The element's time lies between those that {@code Filter.N} asks for, {@code <what>StartTime}
   * on.
   */
  static Predicate<JsonNode> between(ProductCall call, String what, String field) {
    List<String> from = KeyedFilters.wanted(call, what + "StartTime");
    List<String> until = KeyedFilters.wanted(call, what + "EndTime");
    return element -> {
      String time = at(element, field).asString("");
      return from.stream().allMatch(bound -> TimeBounds.isFrom(time, bound))
          && until.stream().allMatch(bound -> TimeBounds.isUntil(time, bound));
    };
  }

  private static JsonNode at(JsonNode element, String path) {
    JsonNode value = element;
    for (String step : path.split("/")) {
      value = value.path(step);
    }
    return value;
  }
}
