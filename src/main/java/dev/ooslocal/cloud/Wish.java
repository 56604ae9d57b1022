package dev.ooslocal.cloud;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Selectors;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
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
 * @param waits whether the task asks again until it is granted
 */
public record Wish(
    String selector,
    @Nullable ValueType type,
    List<JsonNode> desired,
    List<JsonNode> unwanted,
    List<String> uses,
    boolean waits) {
  public Wish {
    uses = List.copyOf(uses);
    desired = List.copyOf(desired);
    unwanted = List.copyOf(unwanted);
  }

  /** A value of a type. */
  public static Wish of(String selector, ValueType type) {
    return new Wish(selector, type, List.of(), List.of(), List.of(), false);
  }

  /** Values to wait for. */
  public static Wish of(String selector, List<JsonNode> desired, List<JsonNode> unwanted) {
    return new Wish(selector, null, desired, unwanted, List.of(), false);
  }

  /** The same, whose result is read further. */
  public Wish usedBy(List<String> programs) {
    return new Wish(selector, type, desired, unwanted, programs, waits);
  }

  /** The same of a task that waits for it. */
  public Wish waitedFor() {
    return new Wish(selector, type, desired, unwanted, uses, true);
  }

  /** Whether certain values are hoped for, or others must not be. */
  public boolean isChoosy() {
    return !desired.isEmpty() || !unwanted.isEmpty();
  }

  /** Whether an answer holds a value that is hoped for, and no other. */
  public boolean isGrantedBy(JsonNode answer) {
    List<JsonNode> values = values(answer);
    return values != null
        && values.stream()
            .allMatch(
                value ->
                    (desired.isEmpty() || desired.contains(value))
                        && (desired.contains(value) || !unwanted.contains(value)));
  }

  /** What it reads from an answer, a null where that is nothing; null when it cannot be read. */
  public @Nullable List<JsonNode> values(JsonNode answer) {
    try {
      List<JsonNode> values = Selectors.of(selector).select(answer);
      return values.isEmpty() ? List.of(Json.nothing()) : values;
    } catch (EvaluationException misfit) {
      return null;
    }
  }
}
