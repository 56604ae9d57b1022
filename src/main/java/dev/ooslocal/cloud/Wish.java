package dev.ooslocal.cloud;

import dev.ooslocal.language.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something the calling task is going to read from an answer.
 *
 * @param selector the jq it is read with
 * @param type what the result counts as; null: any
 * @param desired the values hoped for; empty: any
 * @param unwanted the values it must not have
 */
public record Wish(
    String selector, @Nullable ValueType type, List<JsonNode> desired, List<JsonNode> unwanted) {
  public Wish {
    desired = List.copyOf(desired);
    unwanted = List.copyOf(unwanted);
  }

  /** A value of a type. */
  public static Wish of(String selector, ValueType type) {
    return new Wish(selector, type, List.of(), List.of());
  }
}
