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
 * @param uses jq programs that are going to be applied to the result
 */
public record Wish(
    String selector,
    @Nullable ValueType type,
    List<JsonNode> desired,
    List<JsonNode> unwanted,
    List<String> uses) {
  public Wish {
    uses = List.copyOf(uses);
    desired = List.copyOf(desired);
    unwanted = List.copyOf(unwanted);
  }

  /** A value of a type. */
  public static Wish of(String selector, ValueType type) {
    return new Wish(selector, type, List.of(), List.of(), List.of());
  }

  /** Values to wait for. */
  public static Wish of(String selector, List<JsonNode> desired, List<JsonNode> unwanted) {
    return new Wish(selector, null, desired, unwanted, List.of());
  }

  /** The same, whose result is read further. */
  public Wish usedBy(List<String> programs) {
    return new Wish(selector, type, desired, unwanted, programs);
  }
}
