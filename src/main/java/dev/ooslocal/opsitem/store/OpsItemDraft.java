package dev.ooslocal.opsitem.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What can be said about an ops item; null: nothing.
 *
 * @param title its title
 * @param category Availability, Performance, Security, Cost or Recovery
 * @param severity Critical, High, Medium or Low
 * @param source the business it comes from
 * @param priority 1, the highest, to 5
 * @param description free text
 * @param dedupString items with the same one are the same
 * @param resources what it is about
 * @param solutions what can be done
 * @param attributes what its source says about it
 * @param resourceGroupId its resource group
 */
public record OpsItemDraft(
    @Nullable String title,
    @Nullable String category,
    @Nullable String severity,
    @Nullable String source,
    @Nullable Integer priority,
    @Nullable String description,
    @Nullable String dedupString,
    @Nullable List<String> resources,
    @Nullable List<JsonNode> solutions,
    @Nullable ObjectNode attributes,
    @Nullable String resourceGroupId) {
  public OpsItemDraft {
    resources = resources == null ? null : List.copyOf(resources);
    solutions = solutions == null ? null : List.copyOf(solutions);
  }
}
