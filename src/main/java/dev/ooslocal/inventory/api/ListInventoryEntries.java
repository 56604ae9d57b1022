package dev.ooslocal.inventory.api;

import dev.ooslocal.inventory.Capture;
import dev.ooslocal.inventory.DueCollections;
import dev.ooslocal.inventory.InventoryType;
import dev.ooslocal.inventory.store.CaptureRows;
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
import dev.ooslocal.shape.Required;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists what was found of one type on one instance. */
@Component
@Offered(group = "inventory", summary = "Lists what was found of one type on one instance.")
final class ListInventoryEntries
    implements Operation<ListInventoryEntries.Input, ListInventoryEntries.Output> {
  record Input(
      @Doc("The instance.") @Required @Example("i-local0001") String instanceId,
      @Doc("The type.") @Required @Example("ACS:InstanceInformation") String typeName,
      @Doc("At most 5 conditions, which must all be fulfilled.") @Flattened @Length(max = 5)
          @Nullable List<Condition> filter,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The instance.") @Example("i-local0001") String instanceId,
      @Doc("The type.") @Example("ACS:InstanceInformation") String typeName,
      @Doc("The version of its schema.") @Example("1.0") String schemaVersion,
      @Doc("When it was collected; left out when it never was.") @Nullable Instant captureTime,
      @Doc("What was found, each an object of texts.") List<Map<String, JsonNode>> entries,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  private record Numbered(int number, ObjectNode entry) {}

  private final CaptureRows rows;
  private final DueCollections due;

  ListInventoryEntries(CaptureRows rows, DueCollections due) {
    this.rows = rows;
    this.due = due;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    InventoryType type = Conditions.type(in.typeName());
    List<Conditions> conditions =
        in.filter() == null
            ? List.of()
            : in.filter().stream().map(one -> Conditions.of(one, type)).toList();
    due.catchUp();
    Optional<Capture> capture = rows.find(caller.account(), caller.region(), in.instanceId(), type);
    List<ObjectNode> all = capture.map(Capture::entries).orElse(List.of());
    List<Numbered> found =
        IntStream.range(0, all.size())
            .mapToObj(number -> new Numbered(number, all.get(number)))
            .filter(one -> conditions.stream().allMatch(wanted -> wanted.passes(one.entry())))
            .toList();
    Page<Numbered> page =
        Page.slice(
            found,
            one -> String.valueOf(one.number()),
            in,
            caller,
            in.maxResults(),
            in.nextToken());
    return new Output(
        in.instanceId(),
        type.wire(),
        Capture.SCHEMA_VERSION,
        capture.map(Capture::at).orElse(null),
        page.items().stream().map(one -> fields(one.entry())).toList(),
        in.maxResults(),
        page.nextToken());
  }

  private static Map<String, JsonNode> fields(ObjectNode entry) {
    return entry.properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
