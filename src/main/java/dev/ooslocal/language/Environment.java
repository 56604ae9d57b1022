package dev.ooslocal.language;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What an expression can see while it is evaluated. Names are given in the spelling of their
 * declaration. Nothing here is ever Java null: what has no value is JSON null.
 */
public interface Environment {
  /** A parameter's value. */
  JsonNode parameter(String name);

  /** A declared or aggregated output of a task; empty when the task has no such output. */
  Optional<JsonNode> output(String task, String name);

  /** The raw result of a task, for direct references; JSON null when it has none. */
  JsonNode result(String task);

  /** A named condition of the template, to be evaluated in this environment. */
  Expression condition(String name);

  /**
   * A pseudo parameter.
   *
   * @param name in its canonical spelling, such as {@code ACS::RegionId}
   */
  JsonNode pseudo(String name);

  /**
   * A value of the parameter store.
   *
   * @throws EvaluationException when there is none of this name
   */
  String stored(boolean secret, String name);

  /** The current time. */
  Instant now();
}
