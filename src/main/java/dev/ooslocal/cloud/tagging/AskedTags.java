package dev.ooslocal.cloud.tagging;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a request to the tag service names. Tags are a JSON object, {@code {"key":"value"}}, or its
 * text; templates also give it as the element of a list, or pairs of {@code Key} and {@code Value}.
 */
final class AskedTags {
  private static final int BAD_REQUEST = 400;

  private AskedTags() {}

  /** A tag without a value asks for the key alone. */
  static Map<String, Optional<String>> of(ProductCall call) {
    Map<String, Optional<String>> tags = new LinkedHashMap<>();
    JsonNode given = call.value("Tags");
    JsonNode read = given.isString() && !given.asString().isBlank() ? parsed(given) : given;
    for (JsonNode element : read.isArray() ? read.valueStream().toList() : List.of(read)) {
      if (read.isArray() && element.has("Key")) {
        tags.put(element.path("Key").asString(""), value(element.path("Value")));
      } else {
        element.forEachEntry((key, value) -> tags.put(key, value(value)));
      }
    }
    return tags;
  }

  static Map<String, Optional<String>> required(ProductCall call) {
    Map<String, Optional<String>> tags = of(call);
    if (tags.isEmpty()) {
      throw ProductCall.missing("Tags");
    }
    return tags;
  }

  /** The ARNs; nulls among them are what a template had nothing to say about. */
  static List<Arn> arns(ProductCall call) {
    List<Arn> arns = new ArrayList<>();
    for (JsonNode arn : call.list("ResourceARN")) {
      if (!arn.asString("").isBlank()) {
        arns.add(Arn.of(arn.asString()));
      }
    }
    return arns;
  }

  static List<Arn> requiredArns(ProductCall call) {
    List<Arn> arns = arns(call);
    if (arns.isEmpty()) {
      throw ProductCall.missing("ResourceARN");
    }
    return arns;
  }

  private static Optional<String> value(JsonNode value) {
    return value.isNull() || value.isMissingNode()
        ? Optional.empty()
        : Optional.of(value.asString(""));
  }

  private static JsonNode parsed(JsonNode text) {
    try {
      return Json.parse(text.asString());
    } catch (JacksonException noJson) {
      throw new ApiException(
          "InvalidParameter.Tags", BAD_REQUEST, "The specified Tags is not valid.");
    }
  }
}
