package dev.ooslocal.inventory.api;

import dev.ooslocal.inventory.InventoryType;
import dev.ooslocal.rpc.ApiException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A condition on entries of one type.
 *
 * @param type the type
 * @param attribute the attribute
 * @param operator how
 * @param values with what
 */
record Conditions(InventoryType type, String attribute, String operator, List<String> values) {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

  /**
   * The type of this name.
   *
   * @throws ApiException InvalidParameter
   */
  static InventoryType type(String name) {
    return InventoryType.named(name)
        .orElseThrow(
            () ->
                ApiException.invalid(
                    "TypeName",
                    "it must be one of "
                        + Arrays.stream(InventoryType.values())
                            .map(InventoryType::wire)
                            .collect(Collectors.joining(", "))));
  }

  /**
   * Reads a condition.
   *
   * @param within the type of an attribute without one; null: it must name it
   * @throws ApiException InvalidParameter
   */
  static Conditions of(Condition given, @Nullable InventoryType within) {
    Column column = Column.of(given.name(), within, "Filter");
    List<String> values = given.value() == null ? List.of() : given.value();
    String operator = given.operator() == null ? "Equal" : given.operator();
    if (values.isEmpty() && !operator.equals("Exist")) {
      throw ApiException.invalid("Filter", given.name() + " needs a value");
    }
    return new Conditions(column.type(), column.attribute(), operator, values);
  }

  boolean passes(JsonNode entry) {
    String found = entry.path(attribute).asString("");
    return switch (operator) {
      case "Exist" -> entry.has(attribute);
      case "NotEqual" -> values.stream().noneMatch(found::equals);
      case "BeginWith" -> values.stream().anyMatch(found::startsWith);
      case "LessThan" -> values.stream().anyMatch(value -> compare(found, value) < 0);
      case "GreaterThan" -> values.stream().anyMatch(value -> compare(found, value) > 0);
      default -> values.contains(found);
    };
  }

  /** Numbers as numbers, everything else as texts (chosen). */
  private static int compare(String one, String other) {
    return NUMBER.matcher(one).matches() && NUMBER.matcher(other).matches()
        ? new BigDecimal(one).compareTo(new BigDecimal(other))
        : one.compareTo(other);
  }
}
