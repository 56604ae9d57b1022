package dev.ooslocal.engine;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A child execution to be started. */
public sealed interface ChildStart {
  /** What it is given. */
  ObjectNode parameters();

  /**
   * One of a template that is found by its name.
   *
   * @param name a stored or public template, or a product action
   * @param version its version; null: the newest
   */
  record Named(String name, @Nullable String version, ObjectNode parameters)
      implements ChildStart {}

  /** One of a template that is given. */
  record Inline(JsonNode content, ObjectNode parameters) implements ChildStart {}

  /**
   * One of the parent's own template, behind its trigger task.
   *
   * @param message of the trigger that fired
   */
  record Fired(ObjectNode parameters, JsonNode message) implements ChildStart {}

  /**
   * One round of a loop: the tasks in its body.
   *
   * @param scope what they see of the parent
   */
  record Round(ObjectNode parameters, Scope scope) implements ChildStart {}
}
