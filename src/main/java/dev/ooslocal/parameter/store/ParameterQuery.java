package dev.ooslocal.parameter.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which parameters of a place a list shows, and in which order.
 *
 * @param place where they live
 * @param namePart part of the name, in any case
 * @param type String, StringList or Secret
 * @param resourceGroupId the resource group they are in
 * @param path the path they are below
 * @param recursive whether deeper paths count, too
 * @param tags tags they all have
 * @param sort what to sort by
 * @param ascending in which direction
 */
public record ParameterQuery(
    Place place,
    @Nullable String namePart,
    @Nullable String type,
    @Nullable String resourceGroupId,
    @Nullable String path,
    boolean recursive,
    Map<String, String> tags,
    ParameterSort sort,
    boolean ascending) {
  public ParameterQuery {
    tags = Map.copyOf(tags);
  }

  /** The parameters below a path, by name. */
  public static ParameterQuery below(Place place, String path, boolean recursive) {
    return new ParameterQuery(
        place, null, null, null, path, recursive, Map.of(), ParameterSort.NAME, true);
  }

  /** The same of everybody's parameters. */
  public ParameterQuery ofEverybody() {
    return new ParameterQuery(
        place.everybodys(),
        namePart,
        type,
        resourceGroupId,
        path,
        recursive,
        tags,
        sort,
        ascending);
  }
}
