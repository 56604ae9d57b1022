package dev.ooslocal.template.api;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.PageToken;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Range;
import dev.ooslocal.template.store.StartCounts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists templates: the caller's own, those shared with the caller, and the public ones. */
@Component
@Offered(group = "template", summary = "Lists private and public templates.")
final class ListTemplates implements Operation<ListTemplates.Input, ListTemplates.Output> {
  private static final int KEY_PARTS = 2;

  record Input(
      @Doc("Part of the name, in any case.") @Example("ACS-ECS") @Nullable String templateName,
      @Doc("Private or Public; left out, both.") @OneOf({"Private", "Public"}) @Example("Public")
          @Nullable String shareType,
      @Doc("JSON or YAML.") @OneOf({"JSON", "YAML"}) @Nullable String templateFormat,
      @Doc("Automation, State or Package.") @OneOf({"Automation", "State", "Package"})
          @Nullable String templateType,
      @Doc("The kind of trigger, or Other.")
          @OneOf({"TimerTrigger", "EventTrigger", "AlarmTrigger", "Other"})
          @Nullable String category,
      @Doc("Only with, or only without, a trigger task.") @Nullable Boolean hasTrigger,
      @Doc("Only examples, or none. Chosen: a public template with the category \"example\".")
          @Nullable Boolean isExample,
      @Doc("Only favorites of the account, or none.") @Nullable Boolean isFavorite,
      @Doc("ACS for public ones, else an account's or user's id, or as CreatedBy shows it.")
          @Nullable String createdBy,
      @Doc("Created at this time or later.") @Nullable Instant createdDateAfter,
      @Doc("Created at this time or earlier.") @Nullable Instant createdDateBefore,
      @Doc("Only in this resource group.") @Nullable String resourceGroupId,
      @Doc("Only with all of these tags.") @Nullable Map<String, String> tags,
      @Doc("What to sort by.") @Default("TotalExecutionCount") SortField sortField,
      @Doc("Ascending or Descending.") @OneOf({"Ascending", "Descending"}) @Default("Descending")
          String sortOrder,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {

    boolean isAscending() {
      return sortOrder.equals("Ascending");
    }
  }

  record Output(
      @Doc("The templates of this page.") List<TemplateItem> templates,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  private final OwnTemplates own;
  private final PublicTemplates shown;
  private final StartCounts counts;

  ListTemplates(OwnTemplates own, PublicTemplates shown, StartCounts counts) {
    this.own = own;
    this.shown = shown;
    this.counts = counts;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    counts.flush();
    Place after =
        PageToken.read(in, caller, in.nextToken(), KEY_PARTS)
            .map(key -> new Place(key.getFirst(), key.getLast()))
            .orElse(null);
    List<TemplateItem> found =
        Stream.concat(own.list(in, caller, after).stream(), shown.list(in, caller, after).stream())
            .sorted(PublicTemplates.order(in))
            .limit(in.maxResults() + 1L)
            .toList();
    if (found.size() <= in.maxResults()) {
      return new Output(found, in.maxResults(), null);
    }
    List<TemplateItem> page = found.subList(0, in.maxResults());
    Place last = Place.of(in.sortField(), page.getLast());
    return new Output(page, in.maxResults(), PageToken.of(in, caller, last.key(), last.id()));
  }
}
