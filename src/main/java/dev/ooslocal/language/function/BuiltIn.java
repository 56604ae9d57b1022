package dev.ooslocal.language.function;

import dev.ooslocal.language.Environment;
import tools.jackson.databind.JsonNode;

/**
 * A function of the language.
 *
 * @param name with its prefix, such as {@code Fn::Join}
 * @param isPure whether it always gives the same for the same
 * @param arguments how many arguments its list has; 0: it takes something else than such a list
 * @param body what it does
 */
public record BuiltIn(String name, boolean isPure, int arguments, Body body) {
  /** What a function does. */
  @FunctionalInterface
  public interface Body {
    /**
     * The result.
     *
     * @throws dev.ooslocal.language.EvaluationException when it cannot use the argument
     */
    JsonNode apply(JsonNode argument, Environment environment);
  }

  /** What a function does that needs nothing but its argument. */
  @FunctionalInterface
  interface Pure {
    JsonNode apply(JsonNode argument);
  }

  static BuiltIn pure(String name, Pure body) {
    return pure(name, 0, body);
  }

  static BuiltIn pure(String name, int arguments, Pure body) {
    return new BuiltIn(
        "Fn::" + name, true, arguments, (argument, environment) -> body.apply(argument));
  }

  public JsonNode apply(JsonNode argument, Environment environment) {
    return body.apply(argument, environment);
  }
}
