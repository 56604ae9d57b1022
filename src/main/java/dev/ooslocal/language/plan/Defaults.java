package dev.ooslocal.language.plan;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Parameter;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Where defaults are evaluated: they see the given values, each other's defaults and the pseudo
 * parameters. A default that does not fit its type is taken as it is, since published templates
 * have such.
 */
final class Defaults implements Environment {
  private final DeclaredParameters declared;
  private final Map<String, JsonNode> values;
  private final Environment outer;
  private final Set<String> underway = new HashSet<>();
  private final List<String> failures = new ArrayList<>();

  Defaults(DeclaredParameters declared, Map<String, JsonNode> values, Environment outer) {
    this.declared = declared;
    this.values = values;
    this.outer = outer;
  }

  /**
   * What is wrong with a literal default, in sentences. A text stands as the default of a list or a
   * map, and an empty one or {@code ${name}}, to be filled in before the template is used, as that
   * of any type: published templates have such.
   */
  static List<String> violations(Parameter parameter, JsonNode value) {
    Optional<JsonNode> coerced = Coercion.to(parameter.type(), value);
    if (coerced.isPresent()) {
      return Constraints.violations(parameter, coerced.get());
    }
    boolean stands =
        value.isString()
            && (parameter.type() == ValueType.LIST
                || parameter.type() == ValueType.JSON
                || value.stringValue().isBlank()
                || value.stringValue().contains("${"));
    return stands ? List.of() : List.of(Constraints.wrongType(parameter, value));
  }

  /** What went wrong, in sentences. */
  List<String> failures() {
    return failures;
  }

  @Override
  public JsonNode parameter(String name) {
    JsonNode known = values.get(name);
    if (known != null) {
      return known;
    }
    if (!underway.add(name)) {
      throw new EvaluationException("the default of parameter " + name + " refers to itself");
    }
    JsonNode value = declared.find(name).map(this::byDefault).orElse(Json.nothing());
    underway.remove(name);
    values.put(name, value);
    return value;
  }

  private JsonNode byDefault(Parameter parameter) {
    Expression expression = parameter.defaultValue();
    if (expression == null) {
      return Json.nothing();
    }
    try {
      JsonNode value = expression.evaluate(this);
      return Coercion.to(parameter.type(), value).orElse(value);
    } catch (EvaluationException e) {
      failures.add("the default of parameter " + parameter.name() + ": " + e.getMessage());
      return Json.nothing();
    }
  }

  @Override
  public Optional<JsonNode> output(String task, String name) {
    return Optional.empty();
  }

  @Override
  public JsonNode result(String task) {
    return Json.nothing();
  }

  @Override
  public Expression condition(String name) {
    return outer.condition(name);
  }

  @Override
  public JsonNode pseudo(String name) {
    return outer.pseudo(name);
  }

  @Override
  public String stored(boolean secret, String name) {
    return "{{" + (secret ? "oos-secret:" : "oos:") + name + "}}";
  }

  @Override
  public Instant now() {
    return outer.now();
  }
}
