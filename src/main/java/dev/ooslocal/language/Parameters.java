package dev.ooslocal.language;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The declared parameters of a template. */
public interface Parameters {
  /** All declarations in order. */
  List<Parameter> all();

  /** The declaration of this name, whatever its case. */
  Optional<Parameter> find(String name);

  /**
   * The effective values: what was given, coerced to its type, and the defaults for the rest, in
   * declaration order and spelling.
   *
   * @param given the values the caller gave
   * @param environment answers pseudo parameters that defaults refer to
   * @throws ParameterException when names or values do not fit; missing first, then unknown, then
   *     all violations of types and constraints together
   */
  ObjectNode check(ObjectNode given, Environment environment);
}
