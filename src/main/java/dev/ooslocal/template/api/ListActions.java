package dev.ooslocal.template.api;

import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.PageToken;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Range;
import dev.ooslocal.shape.Wire;
import dev.ooslocal.template.store.StartCounts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the actions that tasks may use, by name. */
@Component
@Offered(group = "template", summary = "Lists the actions that tasks may use.")
final class ListActions implements Operation<ListActions.Input, ListActions.Output> {
  record Input(
      @Doc("Part of the name, in any case.") @Wire("OOSActionName") @Example("ACS::ECS")
          @Nullable String actionName,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The actions of this page.") List<Item> actions,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  @Doc("An action.")
  record Item(
      @Doc("Its name.") @Wire("OOSActionName") @Example("ACS::ECS::StartInstance")
          String actionName,
      @Doc("Atomic.API, Atomic.Trigger, Atomic.Control, Atomic.Embedded, or Product.ECS and so on.")
          @Example("Product.ECS")
          String actionType,
      @Doc("What it does.") String description,
      @Doc("What it takes, as JSON text: Type and Description by name.") String properties,
      @Doc("Its version; left out for atoms, which have none.") @Example("v1")
          @Nullable String templateVersion,
      @Doc("When it was published.") Instant createdDate,
      @Doc("How popular it is, from 1 to 10.") @Example("1") int popularity) {}

  private final KnownActions actions;
  private final StartCounts counts;

  ListActions(KnownActions actions, StartCounts counts) {
    this.actions = actions;
    this.counts = counts;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    counts.flush();
    String part = in.actionName() == null ? "" : in.actionName().toLowerCase(Locale.ROOT);
    String after = PageToken.read(in, caller, in.nextToken(), 1).map(List::getFirst).orElse("");
    List<ActionSignature> found =
        actions.after(after).stream()
            .filter(action -> action.name().toLowerCase(Locale.ROOT).contains(part))
            .limit(in.maxResults() + 1L)
            .toList();
    boolean more = found.size() > in.maxResults();
    List<ActionSignature> page = more ? found.subList(0, in.maxResults()) : found;
    return new Output(
        actions.items(page),
        in.maxResults(),
        more ? PageToken.of(in, caller, page.getLast().name()) : null);
  }
}
