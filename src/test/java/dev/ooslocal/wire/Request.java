package dev.ooslocal.wire;

import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of one operation, as the service documents it.
 *
 * @param operation its name
 * @param fields its fields with their schemas
 * @param required the names of those that must be there
 */
record Request(String operation, JsonNode fields, JsonNode required) {
  private static final Pattern READS = Pattern.compile("(Get|List|Describe|Search|Check).*");

  /** Of all operations, in the order of their names. */
  static List<Request> all(Wire wire) {
    List<Request> all = new ArrayList<>();
    JsonNode paths = wire.fetch("v3/api-docs").path("paths");
    for (String path : paths.propertyNames()) {
      JsonNode form =
          paths
              .path(path)
              .at("/post/requestBody/content")
              .path("application/x-www-form-urlencoded")
              .path("schema");
      String operation = path.substring(path.indexOf('=') + 1);
      all.add(new Request(operation, form.path("properties"), form.path("required")));
    }
    all.sort(Comparator.comparing(Request::operation));
    return all;
  }

  boolean reads() {
    return READS.matcher(operation).matches();
  }

  /** With these values where it has such fields, else with the examples of what must be there. */
  Map<String, String> filled(Map<String, String> values) {
    Map<String, String> form = new LinkedHashMap<>();
    for (JsonNode name : required) {
      form.put(name.asString(), example(fields.path(name.asString())));
    }
    values.forEach(
        (name, value) -> {
          if (fields.has(name) || fields.has(name.replaceFirst("\\..*", ""))) {
            form.put(name, value);
          }
        });
    return form;
  }

  private static String example(JsonNode schema) {
    JsonNode example = schema.path("example");
    JsonNode given = example.isMissingNode() ? schema.at("/enum/0") : example;
    return given.isContainer() ? Json.text(given) : given.asString("x");
  }

  /** An answer without what differs each time. */
  JsonNode withoutId(JsonNode answer) {
    ObjectNode rest = ((ObjectNode) answer).deepCopy();
    rest.remove("RequestId");
    return rest;
  }
}
