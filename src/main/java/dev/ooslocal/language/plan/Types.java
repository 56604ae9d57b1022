package dev.ooslocal.language.plan;

import dev.ooslocal.language.ValueType;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the types of parameters and outputs. */
final class Types {
  private static final List<String> NAMES = List.of("String", "Number", "Boolean", "List", "Json");

  private Types() {}

  /** The type of this name, String when there is none; the older Array and Object count too. */
  static ValueType read(@Nullable Source source, Problems problems) {
    if (source == null) {
      return ValueType.STRING;
    }
    return switch (source.text()) {
      case "String" -> ValueType.STRING;
      case "Number" -> ValueType.NUMBER;
      case "Boolean" -> ValueType.BOOLEAN;
      case "List", "Array" -> ValueType.LIST;
      case "Json", "Object" -> ValueType.JSON;
      default -> {
        problems.add("type", source, "there is no type " + source.text(), source.text(), NAMES);
        yield ValueType.STRING;
      }
    };
  }
}
