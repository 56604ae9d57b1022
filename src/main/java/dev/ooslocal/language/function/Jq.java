package dev.ooslocal.language.function;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Selector;
import dev.ooslocal.language.Selectors;
import dev.ooslocal.language.ValueType;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** {@code Fn::Jq}: the first or all results of a program on a value, which may be JSON text. */
public final class Jq {
  public static final String NAME = "Fn::Jq";

  private Jq() {}

  /** What a program gives that is known already. */
  public static JsonNode apply(String mode, Selector program, JsonNode object) {
    ValueType type =
        switch (mode.toLowerCase(Locale.ROOT)) {
          case "first" -> ValueType.JSON;
          case "all" -> ValueType.LIST;
          default -> throw new EvaluationException("takes First or All, not " + mode);
        };
    return program.output(Arguments.parsed(object), type);
  }

  static JsonNode apply(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 3);
    return apply(arguments.text(0), Selectors.of(arguments.text(1)), arguments.at(2));
  }
}
