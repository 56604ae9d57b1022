package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a type of resource is made of the calls of a simulated product. A property is given to a call
 * as a parameter of its own name, unless it is listed here.
 *
 * @param create the call that makes one
 * @param id where the answer holds its id, or a list of ids, as a JSON pointer
 * @param kind what is made; null when nothing is kept, and the answer is all there is to it
 * @param region where it is kept; empty: in the stack's region
 * @param delete the call that deletes one
 * @param by the parameter that names one
 * @param named further parameters that name one, by the properties that hold them
 * @param forced further parameters of that call
 * @param change the call that changes one; empty when none is simulated
 * @param changes the properties that it changes
 * @param parameters what a property is called as a parameter
 * @param usual parameters that are given when the template does not
 * @param group whether it is several of the kind; an attribute is then a list
 * @param attributes where an attribute stands in what is kept of it, as a JSON pointer; others
 *     stand under their own names there or in the answer
 */
record ResourceType(
    Call create,
    String id,
    @Nullable Kind kind,
    String region,
    Call delete,
    String by,
    Map<String, String> named,
    ObjectNode forced,
    Call change,
    Set<String> changes,
    Map<String, String> parameters,
    ObjectNode usual,
    boolean group,
    Map<String, String> attributes) {
  ResourceType {
    named = Map.copyOf(named);
    changes = Set.copyOf(changes);
    parameters = Map.copyOf(parameters);
    attributes = Map.copyOf(attributes);
  }

  /** A call of a product. */
  record Call(String product, String api) {
    static Call of(String text) {
      int blank = text.indexOf(' ');
      return blank < 0
          ? new Call("", "")
          : new Call(text.substring(0, blank), text.substring(blank + 1));
    }
  }

  /** The parameters of the call that makes one of these properties. */
  ObjectNode asked(ObjectNode properties) {
    ObjectNode asked = usual.deepCopy();
    properties.forEachEntry((name, value) -> asked.set(parameters.getOrDefault(name, name), value));
    return asked;
  }

  /** The ids in an answer. */
  List<String> made(ObjectNode answer) {
    JsonNode found = answer.at(id);
    return found.isArray()
        ? found.valueStream().map(each -> each.asString("")).toList()
        : List.of(found.asString(""));
  }

  /**
   * The parameters that name one.
   *
   * @param properties what it was made with
   */
  ObjectNode naming(String resource, ObjectNode properties) {
    ObjectNode naming = forced.deepCopy().put(by, resource);
    named.forEach((parameter, property) -> naming.set(parameter, properties.path(property)));
    return naming;
  }

  /** An attribute of one; missing when it is not known. */
  JsonNode attribute(String name, ObjectNode detail, ObjectNode answer) {
    String pointer = attributes.get(name);
    if (pointer != null) {
      return detail.at(pointer);
    }
    JsonNode found = detail.path(name);
    return found.isMissingNode() ? answer.path(name) : found;
  }
}
