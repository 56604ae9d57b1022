package dev.ooslocal.execution;

import dev.ooslocal.platform.Hiding;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows what belongs to an execution without the values of its secret parameters. */
public final class Masking {
  /** For what shows nothing that could be secret. */
  public static final Masking NOTHING = new Masking(List.of(), Json.object(), List.of());

  private final List<String> names;
  private final List<String> values = new ArrayList<>();

  private Masking(List<String> names, ObjectNode parameters, List<String> given) {
    this.names = names;
    given.stream().filter(text -> !text.isEmpty()).forEach(values::add);
    for (String name : names) {
      JsonNode value = parameters.get(name);
      if (value != null) {
        values.addAll(Hiding.texts(value));
      }
    }
  }

  /**
   * What an execution must not show.
   *
   * @param given secrets of the parameter store that it was given
   */
  static Masking of(Execution execution, List<String> given) {
    List<String> names = execution.secretNames();
    return new Masking(names, names.isEmpty() ? Json.object() : execution.parameters(), given);
  }

  /** Parameters with secret ones masked. */
  public ObjectNode parameters(ObjectNode parameters) {
    if (names.isEmpty() && values.isEmpty()) {
      return parameters;
    }
    ObjectNode masked = values.isEmpty() ? parameters.deepCopy() : (ObjectNode) value(parameters);
    names.stream().filter(masked::has).forEach(n -> masked.put(n, Hiding.MASK));
    return masked;
  }

  /** Any text. */
  public String text(String text) {
    return Hiding.text(text, values);
  }

  /** Any JSON: every text in it, names aside. */
  public JsonNode value(JsonNode value) {
    return Hiding.in(value, values);
  }
}
