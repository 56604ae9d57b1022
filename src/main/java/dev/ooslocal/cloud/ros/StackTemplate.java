package dev.ooslocal.cloud.ros;

import dev.ooslocal.platform.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A template of a stack that has been read and checked.
 *
 * @param text as it was given
 * @param description what it says of itself; empty when nothing
 * @param parameters its parameters, by name
 * @param mappings its mappings
 * @param conditions its conditions, by name
 * @param resources its resources, each after those that it depends on
 * @param outputs its outputs, by name
 */
record StackTemplate(
    String text,
    String description,
    ObjectNode parameters,
    ObjectNode mappings,
    ObjectNode conditions,
    Map<String, Part> resources,
    ObjectNode outputs) {
  StackTemplate {
    resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
  }

  /** Its resources by name, each after those that it depends on. */
  List<String> order() {
    return List.copyOf(resources.keySet());
  }

  /**
   * A resource.
   *
   * @param type such as {@code ALIYUN::ECS::VPC}
   * @param properties as they stand in the template
   * @param condition the condition it is made under; empty when always
   * @param retained whether it stays when the stack is deleted
   * @param needs the resources that it depends on
   */
  record Part(
      String type, ObjectNode properties, String condition, boolean retained, Set<String> needs) {
    Part {
      needs = Set.copyOf(needs);
    }
  }

  /** Whether the value of a parameter is not to be shown. */
  boolean hides(String parameter) {
    JsonNode hidden = parameters.path(parameter).path("NoEcho");
    return hidden.asString("false").equalsIgnoreCase("true");
  }

  /** Without anything in it. */
  static StackTemplate empty() {
    return new StackTemplate(
        "{}", "", Json.object(), Json.object(), Json.object(), Map.of(), Json.object());
  }
}
