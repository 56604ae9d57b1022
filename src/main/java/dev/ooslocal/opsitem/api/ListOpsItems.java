package dev.ooslocal.opsitem.api;

import dev.ooslocal.opsitem.store.OpsItem;
import dev.ooslocal.opsitem.store.OpsItemFilter;
import dev.ooslocal.opsitem.store.OpsItemLists;
import dev.ooslocal.opsitem.store.OpsItemRows;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.rpc.Spot;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Flattened;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Range;
import dev.ooslocal.shape.Required;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists ops items, newest first. */
@Component
@Offered(group = "ops item", summary = "Lists ops items, newest first.")
final class ListOpsItems implements Operation<ListOpsItems.Input, ListOpsItems.Output> {
  @Doc("A condition.")
  record Filter(
      @Doc("What is compared, such as Status, Severity, Source, Title, Resources, CreateDate.")
          @Required
          @Example("Status")
          OpsItemFilter.Field name,
      @Doc("How; Equal when it is left out.") @Example("Equal")
          OpsItemFilter.@Nullable Operator operator,
      @Doc("With what; one must fit.") @Flattened @Nullable List<String> value) {

    OpsItemFilter read() {
      return new OpsItemFilter(
          name,
          operator == null ? OpsItemFilter.Operator.EQUAL : operator,
          value == null ? List.of() : value);
    }
  }

  record Input(
      @Doc("At most 5 conditions, which must all be fulfilled.") @Flattened @Length(max = 5)
          @Nullable List<Filter> filter,
      @Doc("Only with all of these tags.") @Length(max = 20) @Nullable Map<String, String> tags,
      @Doc("Only about a resource of this service with all of these tags.")
          @Nullable Map<String, String> resourceTags,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The ops items of this page.") List<ItemSummary> opsItems,
      @Doc("How many there are altogether.") int totalCount,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  private final OpsItemLists lists;
  private final OpsItemRows rows;
  private final ItemTags tags;
  private final Solutions solutions;

  ListOpsItems(OpsItemLists lists, OpsItemRows rows, ItemTags tags, Solutions solutions) {
    this.lists = lists;
    this.rows = rows;
    this.tags = tags;
    this.solutions = solutions;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    solutions.settle(caller);
    OpsItemLists.Wanted wanted =
        new OpsItemLists.Wanted(
            caller,
            in.filter() == null ? List.of() : in.filter().stream().map(Filter::read).toList(),
            in.tags() == null ? Map.of() : in.tags(),
            in.resourceTags() == null ? Map.of() : in.resourceTags());
    Spot after = Spot.read(in, caller, in.nextToken());
    Page<OpsItem> page =
        Page.cut(
            lists.list(wanted, after, in.maxResults() + 1),
            in.maxResults(),
            in,
            caller,
            one -> Spot.key(one.createdAt(), one.getId()));
    List<String> ids = page.items().stream().map(OpsItem::getId).toList();
    Map<String, List<String>> resources = rows.resources(ids);
    Map<String, Map<String, String>> labels = tags.of(caller, ids);
    return new Output(
        page.items().stream()
            .map(
                o ->
                    ItemSummary.of(
                        o,
                        resources.getOrDefault(o.getId(), List.of()),
                        labels.getOrDefault(o.getId(), Map.of())))
            .toList(),
        lists.count(wanted),
        in.maxResults(),
        page.nextToken());
  }
}
