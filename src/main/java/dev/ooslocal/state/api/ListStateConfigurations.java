package dev.ooslocal.state.api;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.rpc.Portions;
import dev.ooslocal.rpc.Spot;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Range;
import dev.ooslocal.state.StateConfiguration;
import dev.ooslocal.state.store.StateRows;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists state configurations, newest first. */
@Component
@Offered(group = "state configuration", summary = "Lists state configurations, newest first.")
final class ListStateConfigurations
    implements Operation<ListStateConfigurations.Input, ListStateConfigurations.Output> {
  record Input(
      @Doc("Only these.") @Example("[\"sc-a538febe18fabcdef\"]")
          @Nullable List<String> stateConfigurationIds,
      @Doc("Only of this template.") @Example("ACS-ECS-InventoryDataCollection")
          @Nullable String templateName,
      @Doc("Only of this version of their template.") @Example("v1")
          @Nullable String templateVersion,
      @Doc("Only in this resource group.") @Nullable String resourceGroupId,
      @Doc("Only with all of these tags.") @Length(max = 20) @Nullable Map<String, String> tags,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The configurations of this page.") List<StateItem> stateConfigurations,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  private final StateRows rows;
  private final States states;

  ListStateConfigurations(StateRows rows, States states) {
    this.rows = rows;
    this.states = states;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    List<StateConfiguration> found =
        Portions.first(
            Spot.read(in, caller, in.nextToken()),
            in.maxResults() + 1,
            one -> new Spot(one.createdAt(), one.id()),
            (after, most) -> rows.list(caller.account(), caller.region(), after, most),
            portion -> filter(in, caller, portion));
    Page<StateConfiguration> page =
        Page.cut(found, in.maxResults(), in, caller, one -> Spot.key(one.createdAt(), one.id()));
    Map<String, Map<String, String>> tags = tags(caller, page.items());
    return new Output(
        page.items().stream()
            .map(one -> StateItem.of(one, tags.getOrDefault(one.id(), Map.of())))
            .toList(),
        page.nextToken());
  }

  private Map<String, Map<String, String>> tags(Caller caller, List<StateConfiguration> of) {
    return states.tagsOf(caller, of.stream().map(StateConfiguration::id).toList());
  }

  private Predicate<StateConfiguration> filter(
      Input in, Caller caller, List<StateConfiguration> portion) {
    Map<String, Map<String, String>> tags = in.tags() == null ? Map.of() : tags(caller, portion);
    return one -> passes(in, one, tags.getOrDefault(one.id(), Map.of()));
  }

  private static boolean passes(Input in, StateConfiguration one, Map<String, String> tags) {
    return (in.stateConfigurationIds() == null || in.stateConfigurationIds().contains(one.id()))
        && same(in.templateName(), one.templateName())
        && same(in.templateVersion(), one.templateVersion())
        && same(in.resourceGroupId(), one.resourceGroupId())
        && (in.tags() == null || tags.entrySet().containsAll(in.tags().entrySet()));
  }

  private static boolean same(@Nullable String wanted, String value) {
    return wanted == null || wanted.equals(value);
  }
}
