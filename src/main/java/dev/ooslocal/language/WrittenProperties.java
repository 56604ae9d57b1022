package dev.ooslocal.language;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The properties of a task as far as they can be told before it runs.
 *
 * @param known single values and empty lists and maps, as they are written
 * @param open the names of those that refer to something, or hold more
 */
public record WrittenProperties(ObjectNode known, Set<String> open) {
  public WrittenProperties {
    open = Set.copyOf(open);
  }

  /** Whether the property may have a value when the task runs. */
  public boolean mayHave(String name) {
    return known.has(name) || open.contains(name);
  }

  /** The text of a property, if it is known. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(known.get(name))
        .filter(JsonNode::isValueNode)
        .map(JsonNode::asString);
  }

  /** What a reader says that does not take the text of a property, if that is known. */
  public Optional<String> problem(String name, Consumer<String> reader) {
    try {
      text(name).ifPresent(reader);
      return Optional.empty();
    } catch (EvaluationException wrong) {
      return Optional.of(wrong.getMessage());
    }
  }
}
