package dev.ooslocal.inventory.api;

import dev.ooslocal.inventory.Capture;
import dev.ooslocal.inventory.InventoryType;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Range;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the types of inventory with their attributes. */
@Component
@Offered(group = "inventory", summary = "Lists the types of inventory with their attributes.")
final class GetInventorySchema
    implements Operation<GetInventorySchema.Input, GetInventorySchema.Output> {
  record Input(
      @Doc("Only this type.") @Example("ACS:Application") @Nullable String typeName,
      @Doc("Whether only attributes are shown that can be counted by.") @Default("false")
          boolean aggregator,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  @Doc("An attribute.")
  record Attribute(
      @Doc("Its name.") @Example("Name") String name,
      @Doc("Its type.") @Example("STRING") String dataType) {}

  @Doc("A type of inventory.")
  record Schema(
      @Doc("Its name.") @Example("ACS:Application") String typeName,
      @Doc("The version of its schema.") @Example("1.0") String version,
      @Doc("Its attributes.") List<Attribute> attributes) {}

  record Output(
      @Doc("The types of this page.") List<Schema> schemas,
      @Doc("The size that was asked for; a text.") @Example("50") String maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  @Override
  public Output handle(Input in, Caller caller) {
    List<InventoryType> types =
        in.typeName() == null
            ? Arrays.asList(InventoryType.values())
            : List.of(Conditions.type(in.typeName()));
    Page<InventoryType> page =
        Page.slice(types, InventoryType::wire, in, caller, in.maxResults(), in.nextToken());
    return new Output(
        page.items().stream().map(type -> schema(type, in.aggregator())).toList(),
        String.valueOf(in.maxResults()),
        page.nextToken());
  }

  private static Schema schema(InventoryType type, boolean counted) {
    return new Schema(
        type.wire(),
        Capture.SCHEMA_VERSION,
        type.attributes().stream()
            .filter(one -> one.counted() || !counted)
            .map(one -> new Attribute(one.name(), "STRING"))
            .toList());
  }
}
