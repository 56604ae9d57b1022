package dev.ooslocal.cloud.simulated;

import dev.ooslocal.platform.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a product calls the parts of a tag where it shows one. They are kept under the names of ECS.
 *
 * @param list where the list stands in an element, {@code Tags.Tag} or {@code Tags}
 */
public record TagNames(String key, String value, String list) {
  private static final String OF_ECS = "Tags.Tag";

  public static final TagNames ECS = new TagNames("TagKey", "TagValue", OF_ECS);

  /** Turns the tags of an element into this form. */
  public void show(ObjectNode element) {
    if (equals(ECS)) {
      return;
    }
    ArrayNode shown = Json.array();
    Tags.of(element).forEach((name, text) -> shown.addObject().put(key, name).put(value, text));
    JsonNode tags = list.equals(OF_ECS) ? Json.object().set("Tag", shown) : shown;
    element.set("Tags", tags);
  }
}
