package dev.ooslocal.cloud.ros;

import dev.ooslocal.rpc.ApiException;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What the values in a template refer to.
 *
 * @param parameters the names of its parameters
 * @param resources the names of its resources
 * @param conditions the names of its conditions
 */
record References(Set<String> parameters, Set<String> resources, Set<String> conditions) {
  private static final String REF = "Ref";
  private static final String ATTRIBUTE = "Fn::GetAtt";
  private static final String PSEUDO = "ALIYUN::";

  References {
    parameters = Set.copyOf(parameters);
    resources = Set.copyOf(resources);
    conditions = Set.copyOf(conditions);
  }

  /**
   * Refuses a value that refers to what the template does not have, or uses an unknown function.
   *
   * @param within the name of the resource, output or condition it stands in
   */
  void check(JsonNode value, String within) {
    if (!value.isObject()) {
      value.forEach(inner -> check(inner, within));
      return;
    }
    value.forEachEntry(
        (name, inner) -> {
          switch (name) {
            case REF -> referred(inner.asString(""), within);
            case ATTRIBUTE -> resource(inner.path(0).asString(""), within);
            case "Condition" -> {
              if (value.size() == 1 && inner.isString()) {
                condition(inner.asString(), within);
              }
            }
            case "Fn::If" -> condition(inner.path(0).asString(""), within);
            default -> known(name);
          }
          check(inner, within);
        });
  }

  void condition(String name, String within) {
    if (!name.isEmpty() && !conditions.contains(name)) {
      throw unknown(name, within);
    }
  }

  void resources(Set<String> names, String within) {
    names.forEach(name -> resource(name, within));
  }

  private void resource(String name, String within) {
    if (!resources.contains(name)) {
      throw unknown(name, within);
    }
  }

  private void referred(String name, String within) {
    if (!parameters.contains(name) && !resources.contains(name) && !name.startsWith(PSEUDO)) {
      throw unknown(name, within);
    }
  }

  private static void known(String name) {
    if (name.startsWith("Fn::") && !Evaluation.FUNCTIONS.contains(name)) {
      throw RosErrors.unfit(
          "The function %s is not simulated; known are %s."
              .formatted(name, String.join(", ", Evaluation.FUNCTIONS)));
    }
  }

  private static ApiException unknown(String name, String within) {
    return RosErrors.invalid(
        "InvalidTemplateReference",
        "The specified reference \"%s\" (in %s) is incorrect.".formatted(name, within));
  }

  /** The resources whose attributes a value reads. */
  static Set<String> attributesIn(JsonNode value) {
    Set<String> names = new HashSet<>();
    collect(value, ATTRIBUTE, names);
    return names;
  }

  /** The names that a value refers to, of resources and parameters. */
  static Set<String> namesIn(JsonNode value) {
    Set<String> names = new HashSet<>();
    collect(value, REF, names);
    collect(value, ATTRIBUTE, names);
    SubText.in(value, names);
    return names;
  }

  private static void collect(JsonNode value, String function, Set<String> names) {
    JsonNode called = value.path(function);
    names.add(called.isArray() ? called.path(0).asString("") : called.asString(""));
    names.remove("");
    value.forEach(inner -> collect(inner, function, names));
  }
}
