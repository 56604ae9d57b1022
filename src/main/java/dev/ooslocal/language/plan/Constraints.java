package dev.ooslocal.language.plan;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Parameter;
import dev.ooslocal.language.Values;
import dev.ooslocal.language.selector.Patterns;
import dev.ooslocal.platform.Hiding;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Holds a value against the constraints of its parameter. */
final class Constraints {
  private final Parameter parameter;
  private final List<String> violations = new ArrayList<>();

  private Constraints(Parameter parameter) {
    this.parameter = parameter;
  }

  /** What is wrong with the value, in sentences. */
  static List<String> violations(Parameter parameter, JsonNode value) {
    Constraints constraints = new Constraints(parameter);
    if (!value.isNull()) {
      constraints.check(value);
    }
    return constraints.violations;
  }

  private void check(JsonNode value) {
    if (value.isArray()) {
      value.forEach(this::allowed);
    } else {
      allowed(value);
    }
    if (value.isString()) {
      text(value.stringValue());
    }
    if (value.isNumber()) {
      number(value);
    }
  }

  private void allowed(JsonNode value) {
    List<JsonNode> allowed = parameter.allowedValues();
    if (!allowed.isEmpty() && allowed.stream().noneMatch(one -> Values.equal(one, value))) {
      violated(value, "is not one of " + Json.text(Json.array().addAll(allowed)));
    }
  }

  private void text(String text) {
    int length = text.codePointCount(0, text.length());
    JsonNode value = Json.string(text);
    if (parameter.minLength() != null && length < parameter.minLength()) {
      violated(value, "is shorter than " + parameter.minLength() + " characters");
    }
    if (parameter.maxLength() != null && length > parameter.maxLength()) {
      violated(value, "is longer than " + parameter.maxLength() + " characters");
    }
    if (parameter.allowedPattern() != null) {
      pattern(text, parameter.allowedPattern());
    }
  }

  private void pattern(String text, String pattern) {
    try {
      if (!Patterns.isFound(Pattern.compile(pattern), text)) {
        violated(Json.string(text), "does not match the pattern " + pattern);
      }
    } catch (EvaluationException e) {
      violated(Json.string(text), "cannot be matched: " + e.getMessage());
    }
  }

  private void number(JsonNode value) {
    if (parameter.minValue() != null && value.decimalValue().compareTo(parameter.minValue()) < 0) {
      violated(value, "is less than " + parameter.minValue().toPlainString());
    }
    if (parameter.maxValue() != null && value.decimalValue().compareTo(parameter.maxValue()) > 0) {
      violated(value, "is greater than " + parameter.maxValue().toPlainString());
    }
  }

  private void violated(JsonNode value, String how) {
    violations.add(violation(parameter, value, how));
  }

  static String wrongType(Parameter parameter, JsonNode value) {
    return violation(parameter, value, "is not of type " + parameter.type().wireName());
  }

  /** The sentence for one violation; a secret value is not shown. */
  private static String violation(Parameter parameter, JsonNode value, String how) {
    String shown = parameter.noEcho() ? Hiding.MASK : Json.text(value);
    String why =
        parameter.constraintDescription() == null
            ? ""
            : " (" + parameter.constraintDescription() + ")";
    return "the value " + shown + " of parameter " + parameter.name() + " " + how + why;
  }
}
