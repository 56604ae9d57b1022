package dev.ooslocal.action;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an alarm trigger listens for. Chosen: a happening is an alarm of the metric it names, where
 * its product is the namespace or the product in it; a {@code value} in its content is compared
 * with the threshold, where the operator needs no history; tags are compared where those of the
 * resource are known.
 */
record AlarmFilter(JsonNode properties) implements TriggerFilter {
  @Override
  public boolean matches(Happening happening) {
    return text("MetricName").equalsIgnoreCase(happening.name())
        && isNamespace(happening.product())
        && resourcesFit(happening)
        && (!happening.hasTags() || happening.isTagged(properties.path("Tags")))
        && thresholdFits(happening.content().path("value"));
  }

  @Override
  public String type() {
    return "Alarm";
  }

  @Override
  public ObjectNode message(Happening happening, String id, String account, Instant at) {
    return happening.asAlarm(text("Namespace"), at);
  }

  @Override
  public long silentSeconds() {
    return properties.path("SilenceTime").asLong(0);
  }

  private boolean isNamespace(String product) {
    String namespace = text("Namespace").toLowerCase(Locale.ROOT);
    String name = product.toLowerCase(Locale.ROOT);
    return namespace.equals(name) || namespace.startsWith("acs_" + name + "_");
  }

  private boolean resourcesFit(Happening happening) {
    JsonNode resources = resources(properties.get("Resources"));
    return resources.isEmpty()
        || StreamSupport.stream(resources.spliterator(), false)
            .anyMatch(resource -> resourceFits(resource, happening));
  }

  /**
   * The resources of a trigger, which are a JSON list or its text; none: all there are.
   *
   * @throws EvaluationException when they are something else
   */
  static JsonNode resources(@Nullable JsonNode given) {
    if (given == null || given.isNull()) {
      return Json.array();
    }
    return given.isString() ? resources(given.asString()) : list(given);
  }

  static JsonNode resources(String text) {
    try {
      return list(Json.parse(text));
    } catch (JacksonException none) {
      throw noList(text);
    }
  }

  private static JsonNode list(JsonNode given) {
    if (!given.isArray()) {
      throw noList(Json.text(given));
    }
    return given;
  }

  private static EvaluationException noList(String given) {
    return new EvaluationException(
        "Resources must be a JSON list such as [{\"resource\":\"_ALL\"}], not '" + given + "'.");
  }

  private static boolean resourceFits(JsonNode resource, Happening happening) {
    return resource.path("resource").asString("").equals("_ALL")
        || resource.properties().stream()
            .allMatch(part -> SameValue.same(part.getValue(), happening.field(part.getKey())));
  }

  private boolean thresholdFits(JsonNode value) {
    Optional<BigDecimal> threshold = number(properties.path("Threshold"));
    Optional<BigDecimal> given = number(value);
    if (threshold.isEmpty() || given.isEmpty()) {
      return true;
    }
    int order = given.get().compareTo(threshold.get());
    return switch (text("ComparisonOperator")) {
      case "GreaterThanOrEqualToThreshold" -> order >= 0;
      case "GreaterThanThreshold" -> order > 0;
      case "LessThanOrEqualToThreshold" -> order <= 0;
      case "LessThanThreshold" -> order < 0;
      case "NotEqualToThreshold" -> order != 0;
      default -> true;
    };
  }

  private static Optional<BigDecimal> number(JsonNode value) {
    try {
      return value.isNumber() || value.isString()
          ? Optional.of(new BigDecimal(value.asString().strip()))
          : Optional.empty();
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  private String text(String name) {
    return properties.path(name).asString("");
  }
}
