package dev.ooslocal.language.function;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * {@code Fn::FindMatchedPackage} gives the scripts of an OOS package for an instance. Neither the
 * form of a package template nor the rule for matching is published. Chosen: a package template
 * that is one map of scripts fits every instance; anything else is refused rather than guessed at.
 */
final class MatchedPackage {
  private MatchedPackage() {}

  static JsonNode find(JsonNode argument) {
    Arguments.of(argument, 2);
    JsonNode template = read(argument.get(0));
    if (template.isObject() && (template.has("InstallScript") || template.has("UninstallScript"))) {
      return template;
    }
    throw new EvaluationException(
        "how a package template is matched with an instance is not published; only a map with"
            + " InstallScript or UninstallScript is taken, as fit for every instance");
  }

  private static JsonNode read(JsonNode content) {
    try {
      return content.isString() ? Json.parse(content.stringValue()) : content;
    } catch (JacksonException noJson) {
      return Json.nothing();
    }
  }
}
