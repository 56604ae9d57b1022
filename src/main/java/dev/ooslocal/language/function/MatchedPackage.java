package dev.ooslocal.language.function;

import dev.ooslocal.language.EvaluationException;
import tools.jackson.databind.JsonNode;

/**
 * {@code Fn::FindMatchedPackage} picks the scripts of an OOS package for an instance. Neither the
 * form of a package template nor the rule for matching is published, so it says so instead of
 * guessing.
 */
final class MatchedPackage {
  private MatchedPackage() {}

  static JsonNode find(JsonNode argument) {
    Arguments.of(argument, 2);
    throw new EvaluationException(
        "how a package template is matched with an instance is not published; this function is not"
            + " supported");
  }
}
