package dev.ooslocal.language.function;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Functions on maps. */
final class MapFunctions {
  static final List<BuiltIn> ALL =
      List.of(
          BuiltIn.pure("MergeMapToList", MapFunctions::mergeMapToList),
          BuiltIn.pure("MergeMap", MapFunctions::mergeMap),
          BuiltIn.pure("MapJoin", 2, MapFunctions::mapJoin),
          BuiltIn.pure("ConvertMapToList", MapFunctions::convertMapToList));

  private MapFunctions() {}

  /** Columns to rows; the last value of a shorter column repeats. */
  private static JsonNode mergeMapToList(JsonNode argument) {
    ObjectNode columns = Json.object();
    int rows = 0;
    for (JsonNode column : Arguments.list(argument)) {
      for (Map.Entry<String, JsonNode> entry : Arguments.map(column).properties()) {
        ArrayNode values = Arguments.list(entry.getValue());
        columns.set(entry.getKey(), values);
        rows = Math.max(rows, values.size());
      }
    }
    ArrayNode list = Json.array();
    for (int i = 0; i < rows; i++) {
      list.add(row(columns, i));
    }
    return list;
  }

  private static ObjectNode row(ObjectNode columns, int index) {
    ObjectNode row = Json.object();
    columns.forEachEntry(
        (key, values) -> {
          if (!values.isEmpty()) {
            row.set(key, values.path(Math.min(index, values.size() - 1)));
          }
        });
    return row;
  }

  /** What comes later wins; null counts as empty. */
  private static JsonNode mergeMap(JsonNode argument) {
    ObjectNode merged = Json.object();
    for (JsonNode map : Arguments.list(argument)) {
      if (!map.isNull()) {
        Arguments.map(map).forEachEntry(merged::set);
      }
    }
    return merged;
  }

  private static JsonNode mapJoin(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 2);
    ArrayNode keys = arguments.list(0);
    ArrayNode values = arguments.list(1);
    if (keys.size() != values.size()) {
      throw new EvaluationException(
          "takes as many values as keys, not " + values.size() + " for " + keys.size());
    }
    ObjectNode map = Json.object();
    for (int i = 0; i < keys.size(); i++) {
      map.set(Arguments.text(keys.path(i)), values.path(i));
    }
    return map;
  }

  private static JsonNode convertMapToList(JsonNode argument) {
    ArrayNode list = Json.array();
    Arguments.map(Arguments.bare(argument))
        .forEachEntry((key, value) -> list.addObject().put("Key", key).set("Value", value));
    return list;
  }
}
