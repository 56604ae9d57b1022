package dev.ooslocal.application.api;

import dev.ooslocal.application.store.Application;
import dev.ooslocal.application.store.ApplicationLists;
import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.rpc.Spot;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Range;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists applications, the newest first. */
@Component
@Offered(group = "application", summary = "Lists applications, the newest first.")
final class ListApplications implements Operation<ListApplications.Input, ListApplications.Output> {
  record Input(
      @Doc("Part of the name, in any case.") @Example("MyApplication") @Nullable String name,
      @Doc("Only those of these names.") @Example("[\"MyApplication\"]")
          @Nullable List<String> names,
      @Doc("Only those of this type.") @OneOf({"Custom", "ComputeNest", "DingTalk"})
          @Nullable String applicationType,
      @Doc("Only with all of these tags.") @Length(max = 20) @Nullable Map<String, String> tags,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The applications of this page.") List<ApplicationItem> applications,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  private final ApplicationLists lists;
  private final Labels labels;

  ListApplications(ApplicationLists lists, Labels labels) {
    this.lists = lists;
    this.labels = labels;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Spot after = Spot.read(in, caller, in.nextToken());
    Page<Application> page =
        Page.cut(
            lists.list(caller, filter(in), after, in.maxResults() + 1),
            in.maxResults(),
            in,
            caller,
            one -> Spot.key(one.createdAt(), one.getId()));
    Map<String, Map<String, String>> tags =
        labels.of(caller, page.items().stream().map(Application::name).toList());
    List<ApplicationItem> items =
        page.items().stream()
            .map(one -> ApplicationItem.of(one, tags.getOrDefault(one.name(), Map.of())))
            .toList();
    return new Output(items, in.maxResults(), page.nextToken());
  }

  private static ApplicationLists.Filter filter(Input in) {
    return new ApplicationLists.Filter(
        Given.text(in.name()),
        in.names() == null || in.names().isEmpty() ? null : in.names(),
        Given.text(in.applicationType()),
        in.tags() == null ? Map.of() : in.tags());
  }
}
