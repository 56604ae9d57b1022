package dev.ooslocal.language.plan;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.Parameter;
import dev.ooslocal.language.ParameterException;
import dev.ooslocal.language.ParameterException.Kind;
import dev.ooslocal.language.Parameters;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The declared parameters of a template. */
record DeclaredParameters(List<Parameter> all) implements Parameters {
  DeclaredParameters {
    all = List.copyOf(all);
  }

  @Override
  public Optional<Parameter> find(String name) {
    return all.stream().filter(parameter -> parameter.name().equalsIgnoreCase(name)).findFirst();
  }

  @Override
  public ObjectNode check(ObjectNode given, Environment environment) {
    Map<String, JsonNode> named = named(given);
    List<String> violations = new ArrayList<>();
    Map<String, JsonNode> typed = typed(named, violations);
    Defaults defaults = new Defaults(this, typed, environment);
    ObjectNode effective = Json.object();
    for (Parameter parameter : all) {
      effective.set(parameter.name(), defaults.parameter(parameter.name()));
    }
    violations.addAll(defaults.failures());
    if (!violations.isEmpty()) {
      throw new ParameterException(Kind.VIOLATED, String.join("; ", violations));
    }
    return effective;
  }

  /** The given values under their declared names. A null counts as not given (chosen). */
  private Map<String, JsonNode> named(ObjectNode given) {
    Map<String, JsonNode> named = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    given.forEachEntry(
        (name, value) ->
            find(name)
                .ifPresentOrElse(
                    parameter -> named.put(parameter.name(), value), () -> unknown.add(name)));
    for (Parameter parameter : all) {
      if (parameter.isRequired() && !named.containsKey(parameter.name())) {
        throw new ParameterException(Kind.MISSING, parameter.name());
      }
    }
    if (!unknown.isEmpty()) {
      throw new ParameterException(Kind.UNKNOWN, unknown.getFirst());
    }
    named.values().removeIf(JsonNode::isNull);
    return named;
  }

  private Map<String, JsonNode> typed(Map<String, JsonNode> named, List<String> violations) {
    Map<String, JsonNode> typed = new LinkedHashMap<>();
    for (Parameter parameter : all) {
      JsonNode value = named.get(parameter.name());
      if (value == null) {
        continue;
      }
      Optional<JsonNode> coerced = Coercion.to(parameter.type(), value);
      typed.put(parameter.name(), coerced.orElse(value));
      if (coerced.isPresent()) {
        violations.addAll(Constraints.violations(parameter, coerced.get()));
      } else {
        violations.add(Constraints.wrongType(parameter, value));
      }
    }
    return typed;
  }
}
