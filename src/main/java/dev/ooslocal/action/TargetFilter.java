package dev.ooslocal.action;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One filter of SelectTargets, as the calls that answer it. Its keys are read in any case, since
 * callers write {@code regionId} too. An empty one selects nothing, and a text is the id of a
 * resource (chosen).
 */
record TargetFilter(TargetKind kind, String region, JsonNode filter) {
  private static final int IDS_PER_CALL = 100;

  /**
   * @throws EvaluationException when the filter is none
   */
  List<ApiRequest> requests() {
    if (filter.isString()) {
      return kind
          .withIds(Json.object().put("RegionId", region), List.of(filter.stringValue()))
          .stream()
          .map(kind::request)
          .toList();
    }
    if (filter.isObject() && filter.isEmpty()) {
      return List.of();
    }
    String type = text("Type");
    ObjectNode parameters = Json.object().put("RegionId", chosenRegion());
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "resourceids" -> byId(parameters);
      case "tags" -> one(parameters, "Tags", tags());
      case "resourcegroup" -> one(parameters, "ResourceGroupId", required("ResourceGroupId"));
      case "all" -> all(parameters);
      default ->
          throw new EvaluationException(
              "The filter Type '%s' is none of ResourceIds, Tags, ResourceGroup, All."
                  .formatted(type));
    };
  }

  private List<ApiRequest> byId(ObjectNode parameters) {
    List<String> ids = value("ResourceIds").valueStream().map(id -> id.asString("")).toList();
    return IntStream.iterate(0, from -> from < ids.size(), n -> n + IDS_PER_CALL)
        .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + IDS_PER_CALL)))
        .flatMap(some -> kind.withIds(parameters, some).stream())
        .map(kind::request)
        .toList();
  }

  private List<ApiRequest> one(ObjectNode parameters, String name, JsonNode value) {
    parameters.set(name, value);
    return List.of(kind.request(parameters));
  }

  private List<ApiRequest> all(ObjectNode parameters) {
    value("Parameters")
        .forEachEntry(
            (name, value) -> {
              if (!value.isNull()) {
                parameters.set(name, value);
              }
            });
    return List.of(kind.request(parameters));
  }

  private JsonNode tags() {
    JsonNode tags = value("Tags");
    if (!tags.isArray() || tags.isEmpty()) {
      throw new EvaluationException("The filter of Type Tags needs Tags, a list of Key and Value.");
    }
    return tags;
  }

  private JsonNode required(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      throw new EvaluationException("The filter of Type ResourceGroup needs " + name + ".");
    }
    return Json.string(text);
  }

  private String chosenRegion() {
    String own = text("RegionId");
    return own.isEmpty() ? region : own;
  }

  private String text(String name) {
    return value(name).asString("");
  }

  private JsonNode value(String name) {
    for (Map.Entry<String, JsonNode> entry : filter.properties()) {
      if (entry.getKey().equalsIgnoreCase(name)) {
        return entry.getValue();
      }
    }
    return Json.nothing();
  }
}
