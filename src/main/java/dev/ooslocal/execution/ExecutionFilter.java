package dev.ooslocal.execution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which executions a list shows; null and empty mean any.
 *
 * @param account whose
 * @param region where
 * @param ids these alone
 * @param depth 0: roots, 1: their children; null: any
 * @param parentId children of this execution
 * @param status its wire name
 * @param mode its wire name
 * @param categories any of these
 * @param templateName part of the template's name
 * @param description part of the description
 * @param executedBy the starter: as ExecutedBy shows it, a name or an id
 * @param ramRole exactly
 * @param resourceGroupId exactly
 * @param resourceId it touches this resource
 * @param resourceTemplateName it is an execution of this template, or nests it
 * @param tags it has all of these
 * @param startedAfter created then or later
 * @param startedBefore created then or earlier
 * @param endedAfter ended then or later
 * @param endedBefore ended then or earlier
 */
public record ExecutionFilter(
    String account,
    String region,
    List<String> ids,
    @Nullable Integer depth,
    @Nullable String parentId,
    @Nullable String status,
    @Nullable String mode,
    List<String> categories,
    @Nullable String templateName,
    @Nullable String description,
    @Nullable String executedBy,
    @Nullable String ramRole,
    @Nullable String resourceGroupId,
    @Nullable String resourceId,
    @Nullable String resourceTemplateName,
    Map<String, String> tags,
    @Nullable Instant startedAfter,
    @Nullable Instant startedBefore,
    @Nullable Instant endedAfter,
    @Nullable Instant endedBefore) {

  public ExecutionFilter {
    ids = List.copyOf(ids);
    categories = List.copyOf(categories);
    tags = Map.copyOf(tags);
  }
}
