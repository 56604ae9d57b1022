package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.TagNames;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of resource of a described product.
 *
 * @param id the field that holds its id, also the parameter that names one
 * @param prefix what new ids begin with
 * @param name the field that holds its name; null when it has none
 * @param start the state a new one is in
 * @param status the field its state shows in; null when it is not shown
 * @param states the states a seed may put one into; empty: those of its life
 * @param missing what a call says when there is none of an id
 * @param wrong what a call says when the state does not allow it
 * @param shows the fields of a new one
 * @param byState what it shows beside that, in certain states
 * @param parts lists in it whose elements show more in certain states, by path and state
 * @param keys what tells the parts of its lists from each other, by path
 * @param tags what the fields of its tags are called; null when it has no tags
 */
record KindModel(
    Kind kind,
    String id,
    String prefix,
    @Nullable String name,
    String start,
    @Nullable String status,
    List<String> states,
    ErrorText missing,
    ErrorText wrong,
    ObjectNode shows,
    Map<String, ObjectNode> byState,
    Map<String, Map<String, ObjectNode>> parts,
    Map<String, PartKey> keys,
    @Nullable TagNames tags) {

  KindModel {
    byState = Map.copyOf(byState);
    states = List.copyOf(states);
    parts = Map.copyOf(parts);
    keys = Map.copyOf(keys);
  }

  PartKey key(String path) {
    return keys.getOrDefault(path, PartKey.WHOLE);
  }

  /** As the product shows it. Names with a lower-case letter are of the simulation alone. */
  ObjectNode element(Resource resource) {
    ObjectNode element = Json.object();
    resource
        .detail()
        .forEachEntry(
            (field, value) -> {
              if (isShown(field)) {
                element.set(field, value);
              }
            });
    if (status != null) {
      element.put(status, resource.state().name());
    }
    ObjectNode more = byState.get(resource.state().name());
    if (more != null) {
      element.setAll(more);
    }
    parts.forEach((path, states) -> showParts(element, path, states, resource.state().name()));
    if (tags != null) {
      tags.show(element);
    }
    return element;
  }

  private static void showParts(
      ObjectNode element, String path, Map<String, ObjectNode> states, String state) {
    ObjectNode shown = states.get(state);
    if (shown == null || !(Fields.at(element, path) instanceof ArrayNode list)) {
      return;
    }
    ArrayNode all = Json.array();
    for (JsonNode part : list) {
      all.add(part.isObject() ? ((ObjectNode) part.deepCopy()).setAll(shown.deepCopy()) : part);
    }
    Fields.set(element, path, all);
  }

  private boolean isShown(String field) {
    return !field.equals(LOCAL);
  }

  /** Where a resource keeps what its seed says of its inside. */
  private static final String LOCAL = "local";
}
