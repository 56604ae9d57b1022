package dev.ooslocal.language.function;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.PackageScripts;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.YamlDocument;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * {@code Fn::FindMatchedPackage} gives the scripts of an OOS package for an instance. Neither the
 * form of a package template nor the rule for matching is published. Chosen: {@link
 * PackageScripts}, by the operating system that the facts about the instance name.
 */
final class MatchedPackage {
  private MatchedPackage() {}

  static JsonNode find(JsonNode argument) {
    Arguments.of(argument, 2);
    String system = PackageScripts.system(facts(argument.get(1)));
    return new PackageScripts(template(argument.get(0)), system)
        .all()
        .orElseThrow(
            () ->
                new EvaluationException(
                    ("no InstallScript or UninstallScript for %s stands in the package template;"
                            + " how a package is matched with an instance is not published: the"
                            + " first counts whose surroundings name its operating system, or"
                            + " none")
                        .formatted(
                            system.isEmpty()
                                ? "an instance whose facts name no operating system"
                                : system)));
  }

  private static JsonNode template(JsonNode content) {
    try {
      return content.isString()
          ? YamlDocument.of(Path.of("package"), content.stringValue()).json()
          : content;
    } catch (LocalProblem unreadable) {
      return Json.nothing();
    }
  }

  private static JsonNode facts(JsonNode facts) {
    try {
      return facts.isString() ? Json.parse(facts.stringValue()) : facts;
    } catch (JacksonException noJson) {
      return Json.nothing();
    }
  }
}
