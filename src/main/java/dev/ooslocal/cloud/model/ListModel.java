package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.PageStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A list of resources in an answer.
 *
 * @param owner the resource they belong to; null for those of any
 * @param in where it stands in the answer, such as {@code Vpcs.Vpc}
 * @param filters which of them
 * @param largest the largest page
 * @param must whether asking for an id that does not exist is an error
 * @param element what is shown of each; null for all
 */
record ListModel(
    KindModel of,
    @Nullable JsonNode owner,
    String in,
    List<FilterModel> filters,
    int largest,
    PageStyle style,
    boolean must,
    @Nullable JsonNode element) {
  ListModel {
    filters = List.copyOf(filters);
  }
}
