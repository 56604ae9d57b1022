package dev.ooslocal.inventory;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An instance as inventory sees it.
 *
 * @param id its id
 * @param running whether it can be looked into
 * @param resourceGroupId its resource group; empty: the default one
 * @param tags its tags
 * @param detail as DescribeInstances shows it
 * @param software what its seed file says is installed, each with name, version, publisher …
 */
public record InspectedMachine(
    String id,
    boolean running,
    String resourceGroupId,
    Map<String, String> tags,
    JsonNode detail,
    List<JsonNode> software) {
  public InspectedMachine {
    tags = Map.copyOf(tags);
    software = List.copyOf(software);
  }
}
