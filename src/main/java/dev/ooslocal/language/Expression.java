package dev.ooslocal.language;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value of a template with its references and functions, parsed once. Immutable and safe to share
 * between threads.
 */
public interface Expression {
  /**
   * Its value.
   *
   * @throws EvaluationException when a function is given what it cannot use
   */
  JsonNode evaluate(Environment environment);

  /** The text an entry of it is whatever the environment, if it is a map with such an entry. */
  default @Nullable String literal(String key) {
    return null;
  }

  /** Whether it is the same whatever the environment. */
  boolean isConstant();

  /** The value a template writes for it; reading that gives the same expression again. */
  JsonNode written();

  /** Whether it refers to {@code ACS::TaskLoopItem}. */
  boolean refersToItem();
}
