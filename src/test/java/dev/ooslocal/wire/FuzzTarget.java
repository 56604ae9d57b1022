package dev.ooslocal.wire;

import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An operation as its documentation shows it: what it takes, and values that would be right. */
record FuzzTarget(String version, String operation, List<Field> fields) {
  private static final String FORM =
      "/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties";

  /**
   * A parameter.
   *
   * @param values the allowed ones, the default and the example, as far as there are some
   */
  record Field(String name, List<String> values) {
    Field {
      values = List.copyOf(values);
    }
  }

  FuzzTarget {
    fields = List.copyOf(fields);
  }

  /** All operations of an OpenAPI document. */
  static List<FuzzTarget> documentedIn(String openApi) {
    List<FuzzTarget> targets = new ArrayList<>();
    for (JsonNode path : Json.parse(openApi).path("paths")) {
      List<Field> fields = new ArrayList<>();
      path.at(FORM).forEachEntry((name, schema) -> fields.add(new Field(name, values(schema))));
      targets.add(new FuzzTarget("2019-06-01", path.at("/post/operationId").asString(), fields));
    }
    return targets;
  }

  private static List<String> values(JsonNode schema) {
    List<String> values = new ArrayList<>();
    schema.path("enum").forEach(value -> values.add(value.asString()));
    for (String name : List.of("default", "example")) {
      String value = schema.path(name).asString("");
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }
}
