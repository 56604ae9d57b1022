package dev.ooslocal.language;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A declared parameter.
 *
 * @param name as written
 * @param type its type
 * @param defaultValue its default; null when it is required
 * @param allowedValues the allowed values (of a list: of each element); empty: any
 * @param allowedPattern a regular expression for the text as given
 * @param minLength of a text
 * @param maxLength of a text
 * @param minValue of a number
 * @param maxValue of a number
 * @param constraintDescription said when a constraint is violated
 * @param noEcho whether its value must never be shown
 * @param definition the declaration as written
 */
public record Parameter(
    String name,
    ValueType type,
    @Nullable Expression defaultValue,
    List<JsonNode> allowedValues,
    @Nullable String allowedPattern,
    @Nullable Integer minLength,
    @Nullable Integer maxLength,
    @Nullable BigDecimal minValue,
    @Nullable BigDecimal maxValue,
    @Nullable String constraintDescription,
    boolean noEcho,
    JsonNode definition) {

  public Parameter {
    allowedValues = List.copyOf(allowedValues);
  }

  public boolean isRequired() {
    return defaultValue == null;
  }
}
