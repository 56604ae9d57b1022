package dev.ooslocal.language;

import tools.jackson.databind.JsonNode;

/**
 * A declared output of a task.
 *
 * @param name as written
 * @param type what it counts as
 * @param selector yields the selector's text; usually a literal
 */
public record TaskOutput(String name, ValueType type, SelectorExpression selector) {

  /** The output's value from an action's result, by the typing rules for outputs. */
  public JsonNode select(JsonNode result, Environment environment) {
    return selector.in(environment).output(result, type);
  }
}
