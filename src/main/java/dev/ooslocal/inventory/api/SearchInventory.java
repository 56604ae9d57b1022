package dev.ooslocal.inventory.api;

import dev.ooslocal.inventory.Capture;
import dev.ooslocal.inventory.DueCollections;
import dev.ooslocal.inventory.store.CaptureRows;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Flattened;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Range;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Searches the inventory of all instances, or counts instances by attributes. */
@Component
@Offered(
    group = "inventory",
    summary = "Searches the inventory of all instances, or counts instances by attributes.")
final class SearchInventory implements Operation<SearchInventory.Input, SearchInventory.Output> {
  record Input(
      @Doc("At most 5 conditions; an instance must have an entry for each.")
          @Flattened
          @Length(max = 5)
          @Nullable List<Condition> filter,
      @Doc("At most 5 attributes to count instances by.")
          @Flattened
          @Length(max = 5)
          @Example("ACS:Application.Name")
          @Nullable List<String> aggregator,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("Instances with what was found on them, or values with the count of instances.")
          List<Map<String, JsonNode>> entities,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  private final CaptureRows rows;
  private final DueCollections due;

  SearchInventory(CaptureRows rows, DueCollections due) {
    this.rows = rows;
    this.due = due;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    List<Conditions> conditions =
        in.filter() == null
            ? List.of()
            : in.filter().stream().map(one -> Conditions.of(one, null)).toList();
    due.catchUp();
    Map<String, List<Capture>> found =
        new TreeMap<>(
            rows.all(caller.account(), caller.region()).stream()
                .collect(Collectors.groupingBy(Capture::instanceId)));
    found.values().removeIf(captures -> !conditions.stream().allMatch(one -> holds(one, captures)));
    List<Map<String, JsonNode>> entities =
        in.aggregator() == null || in.aggregator().isEmpty()
            ? Entities.of(found)
            : Entities.counted(found, in.aggregator());
    Page<Map<String, JsonNode>> page =
        Page.slice(entities, SearchInventory::id, in, caller, in.maxResults(), in.nextToken());
    return new Output(page.items(), in.maxResults(), page.nextToken());
  }

  private static boolean holds(Conditions condition, List<Capture> captures) {
    return captures.stream()
        .filter(one -> one.type() == condition.type())
        .anyMatch(one -> one.entries().stream().anyMatch(condition::passes));
  }

  /** An instance, or the values that were counted without their count. */
  private static String id(Map<String, JsonNode> entity) {
    JsonNode id = entity.get("InstanceId");
    if (id != null) {
      return id.asString();
    }
    Map<String, JsonNode> rest = new TreeMap<>(entity);
    rest.remove("Count");
    var text = Json.object();
    rest.forEach(text::set);
    return Json.text(text);
  }
}
